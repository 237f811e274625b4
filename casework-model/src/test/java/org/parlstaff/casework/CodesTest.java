package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.format.Sentences;
import org.parlstaff.casework.lifecycle.Guard;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.ObligationKind;

/** Codes are never changed and never used again: this list only grows. */
class CodesTest {

    private static final List<String> REASONS = List.of(
            "case.guard.absorbed-already",
            "case.guard.acknowledged-already",
            "case.guard.assignee",
            "case.guard.assignee-not-cleared",
            "case.guard.assignee-unknown",
            "case.guard.authority-exists",
            "case.guard.authority-for-other-person",
            "case.guard.authority-missing",
            "case.guard.authority-not-in-force",
            "case.guard.body-unknown",
            "case.guard.calendar-too-short",
            "case.guard.category-unknown",
            "case.guard.cause-not-given",
            "case.guard.cause-not-settled",
            "case.guard.come-back-window-open",
            "case.guard.conflict-of-interest",
            "case.guard.constituency-not-verified",
            "case.guard.day-not-ahead",
            "case.guard.deadline-not-missed",
            "case.guard.deadline-not-moved",
            "case.guard.deadline-recorded-already",
            "case.guard.disclosure",
            "case.guard.disclosure-for-campaigning",
            "case.guard.disclosure-of-other-person",
            "case.guard.disclosure-on-other-topic",
            "case.guard.disclosure-to-other-recipient",
            "case.guard.earlier-than-last-entry",
            "case.guard.enquirer-as-before",
            "case.guard.enquirer-not-told",
            "case.guard.enquiries-outstanding",
            "case.guard.enquiry-exists",
            "case.guard.enquiry-not-chased",
            "case.guard.enquiry-not-late",
            "case.guard.enquiry-not-open",
            "case.guard.enquiry-not-outstanding",
            "case.guard.enquiry-not-sent",
            "case.guard.enquiry-was-sent",
            "case.guard.hold-exists",
            "case.guard.hold-not-over",
            "case.guard.hold-unknown",
            "case.guard.legal-hold-in-place",
            "case.guard.link-to-itself",
            "case.guard.lowering-needs-senior",
            "case.guard.member-decides",
            "case.guard.member-gone",
            "case.guard.member-in-office",
            "case.guard.member-signature-missing",
            "case.guard.merge",
            "case.guard.merge-other-data-subject",
            "case.guard.merge-other-enquirer",
            "case.guard.merge-other-matter",
            "case.guard.merge-survivor-less-protected",
            "case.guard.merge-survivor-not-live",
            "case.guard.merge-with-itself",
            "case.guard.no-legal-hold",
            "case.guard.no-rights-request",
            "case.guard.not-assigned",
            "case.guard.not-cleared",
            "case.guard.not-merged-here",
            "case.guard.not-merged-there",
            "case.guard.not-on-staff",
            "case.guard.not-ready",
            "case.guard.not-restricted-so",
            "case.guard.not-taken-in",
            "case.guard.not-theirs-to-withdraw",
            "case.guard.nothing-new",
            "case.guard.nothing-outstanding",
            "case.guard.nothing-to-retract",
            "case.guard.nothing-to-verify",
            "case.guard.ombudsman-checks",
            "case.guard.ombudsman-checks-missing",
            "case.guard.ombudsman-filter",
            "case.guard.ombudsman-out-of-jurisdiction",
            "case.guard.ombudsman-out-of-time",
            "case.guard.ombudsman-process-not-exhausted",
            "case.guard.outcome-final",
            "case.guard.outcome-has-own-event",
            "case.guard.own-constituent",
            "case.guard.party-exists",
            "case.guard.received-later",
            "case.guard.reminder-too-soon",
            "case.guard.reminders-too-few",
            "case.guard.reopen-window-over",
            "case.guard.reply-out-of-order",
            "case.guard.retention-not-extended",
            "case.guard.retention-not-known",
            "case.guard.retention-not-over",
            "case.guard.rights-request-exists",
            "case.guard.rights-request-not-extended",
            "case.guard.rights-request-not-restarted",
            "case.guard.rights-request-open",
            "case.guard.rights-request-unknown",
            "case.guard.role-not-allowed",
            "case.guard.sent-out-of-order",
            "case.guard.survivor-not-erased",
            "case.guard.taken-in-already",
            "case.guard.tier-not-lowered",
            "case.guard.tier-not-raised",
            "case.guard.tier-too-low",
            "case.guard.told-before-arrival",
            "case.guard.transfer-consent-missing",
            "case.guard.unmerge",
            "case.guard.urgent-needs-senior",
            "case.guard.use-restricted",
            "case.guard.window-open",
            "case.guard.window-too-short",
            "case.json.key-twice",
            "case.json.malformed",
            "case.json.too-large",
            "case.part.does-not-fit",
            "case.part.empty",
            "case.part.missing",
            "case.part.not-a-day",
            "case.part.not-a-digest",
            "case.part.not-a-group",
            "case.part.not-a-list",
            "case.part.not-a-name",
            "case.part.not-a-number",
            "case.part.not-a-period",
            "case.part.not-a-text",
            "case.part.not-allowed",
            "case.part.not-an-id",
            "case.part.not-in-capitals",
            "case.part.not-one-of",
            "case.part.not-true-or-false",
            "case.part.unknown",
            "case.step.ambiguous",
            "case.step.not-in-lifecycle",
            "case.table.cell-count",
            "case.table.column-missing",
            "case.table.column-twice",
            "case.table.column-unknown",
            "case.table.id-twice",
            "case.table.quote-open",
            "case.table.too-long",
            "lifecycle.role.idle",
            "lifecycle.row.after-erasure",
            "lifecycle.row.ambiguous",
            "lifecycle.row.guard-missing",
            "lifecycle.row.leads-elsewhere",
            "lifecycle.state.dead-end",
            "lifecycle.state.no-human-exit",
            "lifecycle.state.no-normal-closing",
            "lifecycle.state.unreachable",
            "log.entry.impossible",
            "log.entry.not-in-lifecycle",
            "log.event.unknown",
            "log.file.line-ends-changed",
            "log.file.mark-added",
            "log.line.chain-broken",
            "log.line.changed",
            "log.line.doubled",
            "log.line.dropped",
            "log.line.malformed",
            "log.line.not-canonical",
            "log.line.not-utf-8",
            "log.line.reordered",
            "log.line.too-long",
            "log.line.torn",
            "log.tail.lost",
            "office.calendar.too-short");

    private static final List<String> EVENTS = List.of(
            "log",
            "request-verification",
            "verify",
            "accept",
            "decline",
            "signpost-and-close",
            "transfer",
            "verification-lapsed",
            "draft-enquiry",
            "send-enquiry",
            "resume-waiting",
            "ask-constituent",
            "hold",
            "resume",
            "hold-expired",
            "reply-received",
            "holding-reply",
            "chase",
            "take-back",
            "end-enquiry",
            "constituent-replied",
            "constituent-silent",
            "remind",
            "acknowledge",
            "propose-closure",
            "confirm-closure",
            "withdraw",
            "record-in-error",
            "change-constituency",
            "end-office",
            "merge",
            "absorb",
            "give-back",
            "unmerge",
            "reopen",
            "erase",
            "assign",
            "unassign",
            "escalate",
            "deescalate",
            "set-time-limit",
            "grant-authority",
            "withdraw-authority",
            "note",
            "miss-deadline",
            "move-deadline",
            "set-priority",
            "set-sensitivity",
            "set-category",
            "add-party",
            "link",
            "raise-concern",
            "retract",
            "correct-enquirer",
            "place-hold",
            "lift-hold",
            "receive-rights-request",
            "extend-rights-request",
            "restart-rights-request",
            "finish-rights-request",
            "lift-restriction",
            "extend-retention",
            "send-copy",
            "view");

    @Test
    void are_these_and_no_others() {
        assertThat(Sentences.CASE.englishKeys().stream()
                        .filter(key -> key.matches("(case\\.(guard|json|part|step|table)|lifecycle|log|office)\\..*"))
                        .sorted())
                .containsExactlyElementsOf(REASONS);
        assertThat(Arrays.stream(EventKind.values()).map(EventKind::id)).containsExactlyElementsOf(EVENTS);
    }

    @Test
    void have_a_text_for_every_guard() {
        assertThat(new TreeSet<>(Sentences.CASE.englishKeys()))
                .containsAll(Lifecycle.standard().rows().stream()
                        .flatMap(row -> row.guards().stream())
                        .map(Guard::code)
                        .toList());
    }

    @Test
    void have_the_same_keys_in_both_languages_and_a_label_for_every_constant() {
        List<String> labels = new ArrayList<>(constants().map(Sentences::key).toList());
        Arrays.stream(Outcome.values()).forEach(outcome -> labels.add(Sentences.key(outcome) + ".definition"));
        Stream.of("reserved", "devolved-wales", "devolved-scotland", "devolved-northern-ireland", "local", "private")
                .forEach(competence -> labels.add("case.competence." + competence));
        Stream.of("commons", "senedd", "scottish-parliament", "northern-ireland-assembly", "council")
                .forEach(chamber -> labels.add("case.chamber." + chamber));
        List<String> keys = new ArrayList<>(REASONS);
        keys.addAll(labels);

        assertThat(Sentences.CASE.englishKeys()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(Sentences.CASE.welshKeys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void label_in_the_language_asked_for_and_else_in_english() {
        assertThat(Status.CLOSED.label(Locale.forLanguageTag("cy"))).isEqualTo("Wedi cau");
        assertThat(Status.CLOSED.label(Locale.FRENCH)).isEqualTo("Closed");
        assertThat(Competence.of("LOCAL").label(Locale.UK)).isEqualTo(Competence.LOCAL.label(Locale.FRENCH));
        assertThat(Competence.LOCAL.label(Locale.UK)).isNotEqualTo("LOCAL");
        assertThat(Chamber.of("SENEDD").label(Locale.UK)).isEqualTo("Senedd");
        assertThat(Chamber.of("DAIL").label(Locale.UK)).isEqualTo("DAIL");
        assertThat(Competence.of("NATIONAL").label(Locale.UK)).isEqualTo("NATIONAL");
        assertThat(ObligationKind.ACT.label(Locale.UK)).isEqualTo("First action");
        assertThat(Outcome.REFERRED.definition(Locale.UK))
                .isEqualTo("An ombudsman or another body has taken the matter.");
        assertThat(new Reason("my.office.code", List.of()).text(Locale.UK)).isEqualTo("my.office.code");
        assertThat(Reason.of("disclosure.authority-withdrawn", "a-1").text(Locale.forLanguageTag("cy")))
                .isEqualTo("Awdurdod a dynnwyd yn ôl: a-1.");
    }

    private static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        Status.values(),
                        Tier.values(),
                        Role.values(),
                        Priority.values(),
                        Sensitivity.values(),
                        Channel.values(),
                        Outcome.values(),
                        DeclineReason.values(),
                        Concern.values(),
                        Missing.values(),
                        Party.Part.values(),
                        Enquiry.Status.values(),
                        Handover.values(),
                        Right.values(),
                        HandlingEvent.Slip.values(),
                        ObligationKind.values(),
                        EventKind.values())
                .flatMap(Arrays::stream);
    }
}
