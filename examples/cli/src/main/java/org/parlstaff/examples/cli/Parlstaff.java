package org.parlstaff.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code parlstaff}. */
public final class Parlstaff {

    /** Everything is acceptable. */
    static final int GOOD = 0;

    /** Something is not acceptable. */
    static final int NOT_GOOD = 1;

    /** The command cannot be carried out as it stands: bad use, or input that cannot be read. */
    static final int BAD_USE = 2;

    private final Terminal terminal;

    Parlstaff(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs a command and ends the process with its status.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        System.exit(new Parlstaff(Terminal.ofProcess()).run(args));
    }

    /** Runs a command and returns its status. */
    int run(String... args) {
        int status = commands(Words.askedForBy(List.of(args)), List.of(args)).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /** Every command, as a tree. */
    CommandLine commands(Words words) {
        return commands(words, List.of());
    }

    /** The commands, as a tree; if the arguments begin with the name of one, that one alone, which starts sooner. */
    private CommandLine commands(Words words, List<String> args) {
        Map<String, Map<String, Supplier<Task>>> groups = groups(words);
        CommandLine parlstaff = group(words);
        groups.forEach((name, commands) -> {
            if (isMeant(name, groups.keySet(), args, 0)) {
                CommandLine group = group(words);
                commands.forEach((command, task) -> {
                    if (isMeant(command, commands.keySet(), args, 1)) {
                        group.addSubcommand(command, task.get());
                    }
                });
                parlstaff.addSubcommand(name, group);
            }
        });
        if (isMeant("completion", groups.keySet(), args, 0)) {
            parlstaff.addSubcommand("completion", new Completion(terminal, words));
        }
        parlstaff.getCommandSpec().name("parlstaff");
        return parlstaff
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpAutoWidth(terminal.colours())
                .setParameterExceptionHandler((e, given) -> badUse(e, words))
                .setExecutionExceptionHandler((e, command, result) -> unreadable(e, command));
    }

    private Map<String, Map<String, Supplier<Task>>> groups(Words words) {
        Map<String, Supplier<Task>> scheme = new LinkedHashMap<>();
        scheme.put("list", () -> new SchemeList(terminal, words));
        scheme.put("show", () -> new SchemeShow(terminal, words));
        scheme.put("check", () -> new SchemeCheck(terminal, words));
        scheme.put("diff", () -> new SchemeDiff(terminal, words));
        scheme.put("award", () -> new SchemeAward(terminal, words));
        Map<String, Supplier<Task>> offer = new LinkedHashMap<>();
        offer.put("check", () -> new OfferCheck(terminal, words));
        offer.put("batch", () -> new OfferBatchTask(terminal, words));
        offer.put("columns", () -> new OfferColumnsTask(terminal, words));
        offer.put("template", () -> new OfferTemplate(terminal, words));
        Map<String, Supplier<Task>> pay = new LinkedHashMap<>();
        pay.put("project", () -> new PayProject(terminal, words));
        pay.put("arrears", () -> new PayArrears(terminal, words));
        Map<String, Supplier<Task>> specification = new LinkedHashMap<>();
        specification.put("new", () -> new SpecNew(terminal, words));
        specification.put("lint", () -> new SpecLint(terminal, words));
        specification.put("render", () -> new SpecRender(terminal, words));
        Map<String, Supplier<Task>> cases = new LinkedHashMap<>();
        cases.put("log", () -> new CaseLogTask(terminal, words));
        cases.put("show", () -> new CaseShow(terminal, words));
        cases.put("options", () -> new CaseOptions(terminal, words));
        cases.put("verify", () -> new CaseVerify(terminal, words));
        cases.put("report", () -> new CaseReport(terminal, words));
        cases.put("diagram", () -> new CaseDiagram(terminal, words));
        Map<String, Map<String, Supplier<Task>>> groups = new LinkedHashMap<>();
        groups.put("scheme", scheme);
        groups.put("offer", offer);
        groups.put("pay", pay);
        groups.put("spec", specification);
        groups.put("case", cases);
        return groups;
    }

    private static boolean isMeant(String name, Set<String> names, List<String> args, int place) {
        return args.size() <= place
                || !names.contains(args.get(place))
                || args.get(place).equals(name);
    }

    private CommandLine group(Words words) {
        return new CommandLine(new Group(terminal, words));
    }

    private int badUse(ParameterException e, Words words) {
        terminal.err().println(fault(e, words));
        terminal.err()
                .println(words.text(
                        "see-help",
                        "command",
                        e.getCommandLine().getCommandSpec().qualifiedName()));
        return BAD_USE;
    }

    /** The commonest faults in our words, others in picocli's. */
    private static String fault(ParameterException e, Words words) {
        if (e instanceof MissingParameterException missing) {
            return words.text(
                    "missing",
                    "what",
                    missing.getMissing().stream().map(Parlstaff::shown).toList());
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            String fault = words.text("unmatched", "what", unmatched.getUnmatched());
            List<String> suggestions = unmatched.getSuggestions();
            return suggestions.isEmpty() ? fault : fault + " " + words.text("suggestion", "what", suggestions);
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            return words.text("misfit", "what", shown(e.getArgSpec()), "value", e.getValue());
        }
        return String.valueOf(e.getMessage());
    }

    private static String shown(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : arg.paramLabel();
    }

    private int unreadable(Exception e, CommandLine command) {
        if (command.getCommand() instanceof Task task && Task.isForPeople(e)) {
            return task.unreadable(e);
        }
        e.printStackTrace(terminal.err());
        return BAD_USE;
    }
}
