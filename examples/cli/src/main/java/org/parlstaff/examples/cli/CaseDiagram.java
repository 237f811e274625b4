package org.parlstaff.examples.cli;

import org.parlstaff.casework.lifecycle.Lifecycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the life of a case, as text that other programs turn into a picture. */
@Command
final class CaseDiagram extends Task {

    private enum Kind {
        mermaid,
        plantuml,
        dot,
        markdown
    }

    @Option(names = "--to", paramLabel = "KIND", descriptionKey = "case-diagram.to")
    private Kind to = Kind.mermaid;

    CaseDiagram(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() {
        Lifecycle lifecycle = Lifecycle.standard();
        terminal.out()
                .print(
                        switch (to) {
                            case mermaid -> lifecycle.toMermaid();
                            case plantuml -> lifecycle.toPlantUml();
                            case dot -> lifecycle.toDot();
                            case markdown -> lifecycle.toMarkdown();
                        });
        return Parlstaff.GOOD;
    }
}
