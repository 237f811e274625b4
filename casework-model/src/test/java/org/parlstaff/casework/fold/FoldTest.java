package org.parlstaff.casework.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.office.Actor;

/** A record changes by the lifecycle, which asks the guards, and by a log of what they let pass: by nothing else. */
class FoldTest {

    private static final Set<Class<?>> HOLDERS = Set.of(
            CaseRecord.class,
            Caseload.class,
            Decision.class,
            Decision.Accepted.class,
            LogAnswer.class,
            LogAnswer.Sound.class);

    @Test
    void is_the_only_door_past_the_guards() throws Exception {
        Set<String> makers = new TreeSet<>();
        for (Class<?> type : exported()) {
            for (Executable executable : executables(type)) {
                if (makes(type, executable)) {
                    makers.add(type.getSimpleName() + "." + name(executable));
                }
            }
        }

        assertThat(makers)
                .containsExactly(
                        "Accepted.<init>", // holds a record that was made before
                        "CaseLog.replay",
                        "Caseload.asOf", // folds entries as they stand in a log
                        "Caseload.of", // gathers records that were made before
                        "Decision.orElseThrow",
                        "Lifecycle.decide",
                        "Lifecycle.decideEach",
                        "Lifecycle.open",
                        "LogAnswer.orElseThrow",
                        "Sound.<init>");
    }

    @Test
    void leaves_a_record_no_public_constructor_no_public_field_and_no_public_part_that_can_be_changed() {
        assertThat(CaseRecord.class.getConstructors()).isEmpty();
        assertThat(Arrays.stream(CaseRecord.class.getFields()).map(Field::getName))
                .containsExactly("OWN_AUTHORITY");
        CaseRecord record = Scenario.in(Status.AWAITING_BODY, true);
        for (Method method : CaseRecord.class.getMethods()) {
            if (method.getParameterCount() == 0 && method.getReturnType() == List.class) {
                assertThatThrownBy(() -> ((List<?>) method.invoke(record)).clear())
                        .as(method.getName())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void asks_no_guard() {
        CaseRecord record = Office.received();
        LogEntry entry = new LogEntry(
                record.id(),
                Office.at(Office.DAY),
                Actor.CLOCK.id(),
                Actor.CLOCK.role(),
                Status.OPEN,
                new WaitingEvent.Resume());

        assertThat(Fold.after(record, entry).status()).isEqualTo(Status.OPEN);
        assertThat(record.status()).isEqualTo(Status.RECEIVED);
        assertThatThrownBy(() -> Fold.after(null, entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a case must begin with log: resume");
        assertThatThrownBy(() -> Fold.after(Scenario.other(), entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry must be of case c-2: c-1");
    }

    private static boolean makes(Class<?> type, Executable executable) {
        if (executable instanceof Constructor<?>) {
            return HOLDERS.contains(type);
        }
        boolean accessor =
                executable.getParameterCount() == 0 && !executable.getName().equals("orElseThrow");
        return !accessor && mentionsHolder(((Method) executable).getGenericReturnType()) && !isLookup(executable);
    }

    /** What is found in a caseload or sorted from one was in it before. */
    private static boolean isLookup(Executable executable) {
        return Set.of("find", "queueOf").contains(executable.getName());
    }

    private static boolean mentionsHolder(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).anyMatch(FoldTest::mentionsHolder);
        }
        return type instanceof Class<?> raw && HOLDERS.contains(raw);
    }

    private static String name(Executable executable) {
        return executable instanceof Constructor<?> ? "<init>" : executable.getName();
    }

    private static List<Executable> executables(Class<?> type) {
        List<Executable> executables = new ArrayList<>(List.of(type.getConstructors()));
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic()) {
                executables.add(method);
            }
        }
        return executables;
    }

    /** The public types of the packages that other modules see. */
    private static List<Class<?>> exported() throws Exception {
        URI root = CaseRecord.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (Path.of(root).toFile().isDirectory()) {
            return exported(Path.of(root));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + root), Map.of())) {
            return exported(jar.getPath("/"));
        }
    }

    private static List<Class<?>> exported(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> types = new ArrayList<>();
            files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("org/parlstaff/casework/"))
                    .filter(file -> !file.contains("/fold/") && !file.contains("/format/"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .sorted()
                    .forEach(file -> types.add(type(file.replace('/', '.').replaceFirst("[.]class$", ""))));
            return types.stream().filter(type -> isPublic(type)).toList();
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
