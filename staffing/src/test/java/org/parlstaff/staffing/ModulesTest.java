package org.parlstaff.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.staffing.offer.Offer;

/**
 * The module descriptors. Tests are no proof of them by themselves, because the test run opens the packages that it tests.
 */
class ModulesTest {

    private static final String DATABIND = "com.fasterxml.jackson.databind";

    @ParameterizedTest
    @ValueSource(classes = {PayScheme.class, CaseEvent.class, Offer.class})
    void every_package_with_values_for_jackson_is_opened_to_it(Class<?> one) throws Exception {
        ModuleReference module = moduleOf(one);
        assertThat(mapped(module)).isNotEmpty().isSubsetOf(opened(module.descriptor()));
    }

    private static ModuleReference moduleOf(Class<?> one) throws URISyntaxException {
        URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
        return ModuleFinder.of(Path.of(place)).findAll().iterator().next();
    }

    private static Set<String> opened(ModuleDescriptor module) {
        return module.opens().stream()
                .filter(opens -> opens.targets().contains(DATABIND))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());
    }

    /** The packages of the classes that carry an annotation of Jackson, which name it in their constants. */
    private static Set<String> mapped(ModuleReference module) throws IOException {
        Set<String> packages = new TreeSet<>();
        try (ModuleReader reader = module.open()) {
            List<String> classes = reader.list()
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .toList();
            for (String name : classes) {
                ByteBuffer bytes = reader.read(name).orElseThrow();
                if (StandardCharsets.ISO_8859_1
                        .decode(bytes)
                        .toString()
                        .contains("Lcom/fasterxml/jackson/annotation/")) {
                    packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
                }
                reader.release(bytes);
            }
        }
        return packages;
    }
}
