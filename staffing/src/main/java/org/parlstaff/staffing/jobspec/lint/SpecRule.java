package org.parlstaff.staffing.jobspec.lint;

import java.util.List;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.OwnCode;
import org.parlstaff.staffing.jobspec.JobSpecification;

/**
 * One rule that job specifications are held to, such as an office's own that every post names its place of work. {@link
 * Lint#with(SpecRule)} adds it to ours, and what it finds appears in reports, policies, waivers and logs exactly as what ours
 * find.
 *
 * <pre>{@code
 * SpecRule travel = SpecRule.of(
 *                 Code.of("our-office.travel.missing", Kind.FAIL, Severity.REFER),
 *                 (spec, note) -> {
 *                     if (spec.post().travel().isEmpty()) {
 *                         note.at("/post/travel");
 *                     }
 *                 })
 *         .saying(Language.ENGLISH, "Say how much travel there is.");
 * }</pre>
 *
 * <p>Rules are equal if their codes are and their check is the same object. A rule is as safe to share between threads as its
 * check, which should depend on nothing but the specification.
 */
public final class SpecRule {

    private final String name;
    private final List<Code> codes;
    private final Object check;

    private SpecRule(String name, List<Code> codes, Object check) {
        this.name = name;
        this.codes = codes;
        this.check = check;
    }

    /** Looks at a specification, and notes what is wrong with it. */
    @FunctionalInterface
    public interface Check {

        /**
         * Looks at a specification. {@link JobSpecification#texts()} has all its texts.
         *
         * @param spec the specification
         * @param note takes what is found
         */
        void look(JobSpecification spec, Note note);
    }

    /** Takes what a rule of a user's own finds. */
    public interface Note {

        /**
         * Notes that the rule's code was found.
         *
         * @param pointer the place in the file, as a JSON Pointer such as {@code /duties/0/duties/2/en}
         * @param values what the sentence speaks of, in the order in which the code names it
         * @throws IllegalArgumentException if there are more values or fewer than the code names
         */
        void at(String pointer, Object... values);
    }

    /** Takes what one of our own rules finds. */
    interface Notes {
        void note(Code code, String pointer, Object... values);
    }

    /** Looks at a specification as a whole, for one of our own rules. */
    interface OnWhole {
        void look(SpecFacts facts, Notes notes);
    }

    /** Looks at one text in one language, for one of our own rules. */
    interface OnText {
        void look(SpecText text, Notes notes);
    }

    /**
     * Returns a rule of a user's own.
     *
     * @param code what it finds
     * @param check how it looks
     * @return the rule
     */
    public static SpecRule of(OwnCode code, Check check) {
        return new SpecRule(code.id(), List.of(code), check);
    }

    /** One of our own rules about a specification as a whole. */
    static SpecRule whole(String name, OnWhole check, Code... codes) {
        return new SpecRule(name, List.of(codes), check);
    }

    /** One of our own rules about each text. */
    static SpecRule text(String name, OnText check, Code... codes) {
        return new SpecRule(name, List.of(codes), check);
    }

    /**
     * Returns this rule with its sentence in one language. Where one language has none, the other's is shown.
     *
     * @param language the language
     * @param sentence the sentence, with the names of values in braces
     * @return the rule
     * @throws IllegalArgumentException if the sentence is blank or names a value that the code does not have
     * @throws IllegalStateException if it is one of our own rules
     */
    public SpecRule saying(Language language, String sentence) {
        if (check instanceof Check own && codes.get(0) instanceof OwnCode code) {
            return of(code.saying(language, sentence), own);
        }
        throw new IllegalStateException("rule must be of a user's own: " + name);
    }

    /** {@return what it is called: its code, or for one of ours a few words such as {@code doubled words}} */
    public String name() {
        return name;
    }

    /** {@return what it may find} */
    public List<Code> codes() {
        return codes;
    }

    /** Whether it looks at one text after the other. */
    boolean isOnText() {
        return check instanceof OnText;
    }

    void look(SpecFacts facts, Notes notes) {
        if (check instanceof OnWhole whole) {
            whole.look(facts, notes);
        } else if (check instanceof Check own) {
            own.look(facts.spec(), (pointer, values) -> notes.note(codes.get(0), pointer, values));
        }
    }

    void look(SpecText text, Notes notes) {
        if (check instanceof OnText each) {
            each.look(text, notes);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecRule that && codes.equals(that.codes) && check.equals(that.check);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    /** {@return what it is called} */
    @Override
    public String toString() {
        return name;
    }
}
