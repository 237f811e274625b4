package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;
import org.parlstaff.casework.format.Sentences;
import org.parlstaff.casework.privacy.DisclosureDecision.Basis;
import org.parlstaff.casework.privacy.DisclosureDecision.Code;
import org.parlstaff.casework.privacy.DisclosureDecision.Reason;

/**
 * What an office lets out: the fields a recipient may need, what each holds, and the policy documents in force.
 *
 * <p>Policies are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = DisclosurePolicy.class)
@JsonDeserialize(builder = DisclosurePolicy.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"recipientSees", "kinds", "documents"})
public abstract sealed class DisclosurePolicy implements JsonForm permits ImmutableDisclosurePolicy {

    DisclosurePolicy() {}

    /** {@return the fields that may be passed on at all, such as {@link RedactionProfile#body()}} */
    @JsonProperty
    public abstract RedactionProfile recipientSees();

    /** {@return the kind of data each field holds; a field that is not here is not passed on} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedMap<String, DataCategory> kinds();

    /** {@return the appropriate policy documents, past and present; none if the office has none} */
    @JsonProperty
    public abstract List<PolicyDocument> documents();

    /**
     * Returns a policy for the fields of {@link RedactionProfile#body()}.
     *
     * @param documents the appropriate policy documents, past and present
     * @return the policy
     */
    public static DisclosurePolicy of(List<PolicyDocument> documents) {
        return builder()
                .recipientSees(RedactionProfile.body())
                .putAllKinds(RedactionProfile.kinds())
                .addAllDocuments(documents)
                .build();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Decides whether data may be passed on.
     *
     * <p>It takes an authority that is in force that day, is held by the one who asked, and reaches body, topic and
     * every kind of data held. Protected data also takes a condition and an appropriate policy document in force that
     * day. Safeguarding and vital interests do without an authority and without a document, never without a recorded
     * reason. Campaigning takes an opt-in and nothing else will do. In every case only fields that the recipient may
     * need are passed on.
     *
     * @param request what is to be passed on
     * @param authorities all authorities of the case, in force or not
     * @param day the day of the decision
     * @return permitted, or denied with every reason
     */
    public final DisclosureDecision decide(DisclosureRequest request, List<Authority> authorities, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        addFieldReasons(request, reasons);
        if (request.purpose() == Purpose.CAMPAIGNING) {
            addCampaignReasons(request, day, reasons);
            request.alsoHolds().forEach(kind -> reasons.add(new Reason(Code.FIELD_NOT_NEEDED, Sentences.name(kind))));
            return decided(
                    reasons,
                    Basis.OPT_IN,
                    request,
                    request.optIn().map(CampaignOptIn::evidence).orElse(""));
        }
        if (request.isExceptional()) {
            if (request.reason().isEmpty()) {
                reasons.add(new Reason(Code.EXCEPTION_WITHOUT_REASON, request.recipient()));
            }
            Basis basis = request.condition().orElseThrow() == DisclosureRequest.Condition.SAFEGUARDING
                    ? Basis.SAFEGUARDING
                    : Basis.VITAL_INTERESTS;
            return decided(reasons, basis, request, request.reason().orElse(""));
        }
        Set<DataCategory> kinds = kinds(request);
        addProtectionReasons(request, kinds, day, reasons);
        String relied = addAuthorityReasons(request, kinds, authorities, day, reasons);
        return decided(reasons, Basis.AUTHORITY, request, relied);
    }

    private static DisclosureDecision decided(
            List<Reason> reasons, Basis basis, DisclosureRequest request, String reference) {
        return reasons.isEmpty()
                ? new DisclosureDecision.Permitted(basis, reference, request.fields())
                : new DisclosureDecision.Denied(reasons);
    }

    private Set<DataCategory> kinds(DisclosureRequest request) {
        Set<DataCategory> kinds = EnumSet.noneOf(DataCategory.class);
        kinds.addAll(request.alsoHolds());
        for (String field : request.fields()) {
            Optional.ofNullable(kinds().get(field)).ifPresent(kinds::add);
        }
        return kinds;
    }

    private void addFieldReasons(DisclosureRequest request, List<Reason> reasons) {
        if (request.fields().isEmpty()) {
            reasons.add(new Reason(Code.NO_FIELDS, request.recipient()));
        }
        for (String field : request.fields()) {
            if (!kinds().containsKey(field)) {
                reasons.add(new Reason(Code.FIELD_NOT_KNOWN, field));
            } else if (!isNeeded(field, request)) {
                reasons.add(new Reason(Code.FIELD_NOT_NEEDED, field));
            }
        }
    }

    private boolean isNeeded(String field, DisclosureRequest request) {
        return request.purpose() == Purpose.CAMPAIGNING
                ? kinds().get(field) == DataCategory.CONTACT
                : recipientSees().shows(field, request.dataSubject(), request.dataSubject());
    }

    private static void addCampaignReasons(DisclosureRequest request, LocalDate day, List<Reason> reasons) {
        boolean isGiven = request.optIn()
                .map(optIn -> optIn.isGivenBy(request.dataSubject(), day))
                .orElse(false);
        if (!isGiven) {
            reasons.add(new Reason(Code.CAMPAIGNING_WITHOUT_OPT_IN, request.dataSubject()));
        } else if (request.optIn().orElseThrow().isWithdrawn(day)) {
            reasons.add(new Reason(Code.OPT_IN_WITHDRAWN, request.dataSubject()));
        }
    }

    private void addProtectionReasons(
            DisclosureRequest request, Set<DataCategory> kinds, LocalDate day, List<Reason> reasons) {
        for (DataCategory kind : kinds) {
            if (kind.isProtected() && request.condition().isEmpty()) {
                reasons.add(new Reason(Code.CONDITION_MISSING, Sentences.name(kind)));
            }
            if (kind.isProtected() && documents().stream().noneMatch(document -> document.isInForceOn(day))) {
                reasons.add(new Reason(Code.POLICY_DOCUMENT_NOT_IN_FORCE, Sentences.name(kind)));
            }
        }
    }

    /** Adds what is wrong with every authority, unless one has nothing wrong; that one's id is returned. */
    private static String addAuthorityReasons(
            DisclosureRequest request,
            Set<DataCategory> kinds,
            List<Authority> authorities,
            LocalDate day,
            List<Reason> reasons) {
        if (authorities.isEmpty()) {
            reasons.add(new Reason(Code.NO_AUTHORITY, request.requestedBy()));
            return "";
        }
        List<Reason> faults = new ArrayList<>();
        for (Authority authority : authorities) {
            if (authority.dataSubject().equals(request.dataSubject())
                    && authority.holder().equals(request.requestedBy())) {
                List<Reason> ownFaults = faults(authority, request, kinds, day);
                if (ownFaults.isEmpty()) {
                    return authority.id();
                }
                faults.addAll(ownFaults);
            }
        }
        if (faults.isEmpty()) {
            reasons.add(new Reason(Code.AUTHORITY_FOR_SOMEONE_ELSE, request.requestedBy()));
        }
        reasons.addAll(faults);
        return "";
    }

    private static List<Reason> faults(
            Authority authority, DisclosureRequest request, Set<DataCategory> kinds, LocalDate day) {
        List<Reason> faults = new ArrayList<>();
        if (day.isBefore(authority.from())) {
            faults.add(new Reason(Code.AUTHORITY_NOT_YET_IN_FORCE, authority.id()));
        }
        if (authority.hasEnded(day)) {
            faults.add(new Reason(Code.AUTHORITY_EXPIRED, authority.id()));
        }
        if (authority.isWithdrawn(day)) {
            faults.add(new Reason(Code.AUTHORITY_WITHDRAWN, authority.id()));
        }
        if (!authority.reachesBody(request.recipient())) {
            faults.add(new Reason(Code.BODY_OUTSIDE_AUTHORITY, authority.id()));
        }
        if (!authority.reachesTopic(request.topic())) {
            faults.add(new Reason(Code.TOPIC_OUTSIDE_AUTHORITY, authority.id()));
        }
        if (!authority.data().containsAll(kinds)) {
            faults.add(new Reason(Code.DATA_OUTSIDE_AUTHORITY, authority.id()));
        }
        return faults;
    }

    @Value.Check
    void check() {
        Check.fieldNames("kinds", kinds().keySet());
    }

    /** Builds a {@link DisclosurePolicy}. */
    public static final class Builder extends ImmutableDisclosurePolicy.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
