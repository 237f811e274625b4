package org.parlstaff.casework;

import java.util.Locale;
import org.parlstaff.casework.format.Sentences;

/**
 * How a case ended. Each outcome has a definition, since closing codes that are not defined are misused.
 */
public enum Outcome implements Labelled {
    /** The enquirer got what they asked for. */
    RESOLVED(true),
    /** The enquirer got some of what they asked for. */
    PARTLY_RESOLVED(true),
    /** Everything that could be done was done, without success. */
    NOT_RESOLVED(true),
    /** The enquirer asked for information and got it. */
    INFORMATION_GIVEN(true),
    /** The enquirer was told who can help. */
    SIGNPOSTED(true),
    /** An ombudsman or another body has taken the matter. */
    REFERRED(true),
    /** Another Member has taken the case. */
    TRANSFERRED(false),
    /** The enquirer is not a constituent and was told who their Members are. */
    NOT_A_CONSTITUENT(false),
    /** The office declined the case for a stated reason. */
    DECLINED(true),
    /** The enquirer asked to stop. */
    WITHDRAWN(true),
    /** The enquirer did not answer after reminders. */
    NO_RESPONSE(true),
    /** The Member left office. */
    OFFICE_ENDED(false),
    /** It was no case: a duplicate, spam or a mistake. */
    RECORDED_IN_ERROR(false);

    private final boolean reopenable;

    Outcome(boolean reopenable) {
        this.reopenable = reopenable;
    }

    /**
     * {@return whether a case with this outcome may be re-opened; for the others a new case is logged and linked}
     */
    public boolean isReopenable() {
        return reopenable;
    }

    /**
     * Returns what the outcome means, in a sentence.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the definition
     */
    public String definition(Locale locale) {
        return Sentences.CASE.render(locale, Sentences.key(this) + ".definition");
    }
}
