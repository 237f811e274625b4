package org.parlstaff.casework;

/**
 * A public body that enquiries go to, as the office knows it, such as the DWP, which answers in 15 working days.
 *
 * @param id the body's id
 * @param replyWithin in how many working days it is to answer, the day after sending being day 1
 * @param memberSigns whether the Member must sign, as on a referral to the Parliamentary Ombudsman
 * @param ombudsman whether it is an ombudsman, to which a complaint goes only after three checks
 */
public record PublicBody(String id, int replyWithin, boolean memberSigns, boolean ombudsman) {

    /**
     * Creates a body.
     *
     * @param id the body's id
     * @param replyWithin in how many working days it is to answer, the day after sending being day 1
     * @param memberSigns whether the Member must sign, as on a referral to the Parliamentary Ombudsman
     * @param ombudsman whether it is an ombudsman, to which a complaint goes only after three checks
     * @throws IllegalArgumentException if the id is not a plain id or the days are not positive
     */
    public PublicBody {
        Ids.id(id, "body id");
        if (replyWithin < 1) {
            throw new IllegalArgumentException("reply must take at least 1 working day: " + replyWithin);
        }
    }

    /**
     * Returns a body that staff may write to and that is no ombudsman.
     *
     * @param id the body's id
     * @param replyWithin in how many working days it is to answer
     * @return the body
     */
    public static PublicBody of(String id, int replyWithin) {
        return new PublicBody(id, replyWithin, false, false);
    }
}
