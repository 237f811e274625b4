package org.parlstaff.examples.cli;

import picocli.CommandLine.Command;

/** A word that other commands stand under, such as {@code offer}; by itself it does nothing. */
@Command
final class Group extends Task {

    Group(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() {
        throw badUse(
                "command-missing",
                "commands",
                String.join(", ", spec.subcommands().keySet()));
    }
}
