package org.parlstaff.examples.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that lets bash and zsh complete commands and options. */
@Command
final class Completion extends Task {

    Completion(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("parlstaff", spec.root().commandLine()));
        return Parlstaff.GOOD;
    }
}
