package org.parlstaff.examples.cli;

import java.util.List;
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
        int status = commands(Words.askedForBy(List.of(args))).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /** The commands, as a tree. */
    CommandLine commands(Words words) {
        CommandLine scheme = group(words)
                .addSubcommand("list", new SchemeList(terminal, words))
                .addSubcommand("show", new SchemeShow(terminal, words))
                .addSubcommand("check", new SchemeCheck(terminal, words));
        CommandLine offer = group(words)
                .addSubcommand("check", new OfferCheck(terminal, words))
                .addSubcommand("batch", new OfferBatchTask(terminal, words));
        CommandLine pay = group(words)
                .addSubcommand("project", new PayProject(terminal, words))
                .addSubcommand("arrears", new PayArrears(terminal, words));
        CommandLine parlstaff = group(words)
                .addSubcommand("scheme", scheme)
                .addSubcommand("offer", offer)
                .addSubcommand("pay", pay);
        parlstaff.getCommandSpec().name("parlstaff");
        return parlstaff
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpAutoWidth(terminal.colours())
                .setParameterExceptionHandler((e, args) -> badUse(e, words))
                .setExecutionExceptionHandler((e, command, result) -> unreadable(e, command));
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
