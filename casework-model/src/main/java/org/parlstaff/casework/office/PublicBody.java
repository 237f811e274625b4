package org.parlstaff.casework.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.format.Ids;

/**
 * A public body that enquiries go to, as the office knows it, such as the DWP, which answers in 15 working days.
 *
 * @param id the body's id
 * @param replyWithin in how many working days it is to answer, the day after sending being day 1
 * @param memberSigns whether the Member must sign, as on a referral to the Parliamentary Ombudsman
 * @param ombudsman whether it is an ombudsman, to which a complaint goes only after three checks
 * @param onlyThrough the chamber whose members alone may bring a complaint to this ombudsman, such as the Commons for the
 *     Parliamentary Ombudsman on a UK department; where some complaints may go direct, that is another body
 * @param calendar the working days by which it answers, such as those of Scotland, if they are not those of the office
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record PublicBody(
        String id,
        int replyWithin,
        boolean memberSigns,
        boolean ombudsman,
        Optional<Chamber> onlyThrough,
        Optional<WorkingCalendar> calendar) {

    /**
     * Creates a body.
     *
     * @param id the body's id
     * @param replyWithin in how many working days it is to answer, the day after sending being day 1
     * @param memberSigns whether the Member must sign, as on a referral to the Parliamentary Ombudsman
     * @param ombudsman whether it is an ombudsman, to which a complaint goes only after three checks
     * @param onlyThrough the chamber whose members alone may bring a complaint to this ombudsman
     * @param calendar the working days by which it answers, if they are not those of the office
     * @throws IllegalArgumentException if the id is not a plain id, the days are not positive, or a chamber is given for a
     *     body that is no ombudsman
     */
    public PublicBody {
        Ids.id(id, "body id");
        if (replyWithin < 1) {
            throw new IllegalArgumentException("reply must take at least 1 working day: " + replyWithin);
        }
        if (onlyThrough.isPresent() && !ombudsman) {
            throw new IllegalArgumentException("only an ombudsman may be reached through a chamber: " + id);
        }
    }

    @JsonCreator
    static PublicBody read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "replyWithin", required = true) int replyWithin,
            @JsonProperty("memberSigns") Optional<Boolean> memberSigns,
            @JsonProperty("ombudsman") Optional<Boolean> ombudsman,
            @JsonProperty("onlyThrough") Optional<Chamber> onlyThrough,
            @JsonProperty("calendar") Optional<WorkingCalendar> calendar) {
        return new PublicBody(
                id, replyWithin, memberSigns.orElse(false), ombudsman.orElse(false), onlyThrough, calendar);
    }

    /**
     * Creates a body that answers by the working days of the office.
     *
     * @param id the body's id
     * @param replyWithin in how many working days it is to answer, the day after sending being day 1
     * @param memberSigns whether the Member must sign, as on a referral to the Parliamentary Ombudsman
     * @param ombudsman whether it is an ombudsman, to which a complaint goes only after three checks
     * @param onlyThrough the chamber whose members alone may bring a complaint to this ombudsman
     * @throws IllegalArgumentException if the id is not a plain id, the days are not positive, or a chamber is given for a
     *     body that is no ombudsman
     */
    public PublicBody(
            String id, int replyWithin, boolean memberSigns, boolean ombudsman, Optional<Chamber> onlyThrough) {
        this(id, replyWithin, memberSigns, ombudsman, onlyThrough, Optional.empty());
    }

    /**
     * Creates a body that anyone may write to.
     *
     * @param id the body's id
     * @param replyWithin in how many working days it is to answer, the day after sending being day 1
     * @param memberSigns whether the Member must sign
     * @param ombudsman whether it is an ombudsman, to which a complaint goes only after three checks
     * @throws IllegalArgumentException if the id is not a plain id or the days are not positive
     */
    public PublicBody(String id, int replyWithin, boolean memberSigns, boolean ombudsman) {
        this(id, replyWithin, memberSigns, ombudsman, Optional.empty());
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

    /**
     * Returns this body with working days of its own, which are those of its nation.
     *
     * @param days the working days by which it answers
     * @return the body
     */
    public PublicBody answeringBy(WorkingCalendar days) {
        return new PublicBody(id, replyWithin, memberSigns, ombudsman, onlyThrough, Optional.of(days));
    }
}
