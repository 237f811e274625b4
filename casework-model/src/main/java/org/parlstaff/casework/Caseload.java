package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All cases of an office as they stood at the end of a day: the fold of its log up to that day.
 *
 * <p>Reports read a caseload. A report on an earlier day is the report on the caseload of that day, so a log that is cut
 * after it gives the same answer. Caseloads are immutable and safe to share between threads.
 */
public final class Caseload {

    private final LocalDate day;
    private final Map<String, CaseRecord> records;

    private Caseload(LocalDate day, Map<String, CaseRecord> records) {
        this.day = day;
        this.records = Collections.unmodifiableMap(records);
    }

    /**
     * Folds the entries of a log up to a day.
     *
     * @param entries the entries, in the order of the log
     * @param day the last day that counts
     * @return the cases as they stood at the end of that day
     * @throws IllegalArgumentException if an entry does not fit the entries before it
     */
    public static Caseload asOf(Iterable<LogEntry> entries, LocalDate day) {
        Map<String, CaseRecord> records = new LinkedHashMap<>();
        for (LogEntry entry : entries) {
            if (!entry.day().isAfter(day)) {
                CaseRecord before = records.get(entry.caseId());
                records.put(entry.caseId(), CaseRecord.folded(before, entry));
                entry.mustFollow(before);
            }
        }
        return new Caseload(requireNonNull(day, "day"), records);
    }

    /**
     * Gathers cases that are kept apart, such as one log a case in a database.
     *
     * @param records the cases, in the order they were logged
     * @param day the day at whose end they stood so
     * @return the cases
     * @throws IllegalArgumentException if a case is given twice, or has an entry after the day
     */
    public static Caseload of(Iterable<CaseRecord> records, LocalDate day) {
        Map<String, CaseRecord> gathered = new LinkedHashMap<>();
        for (CaseRecord record : records) {
            if (record.lastEntryOn().isAfter(day)) {
                throw new IllegalArgumentException(
                        "case must have no entry after " + day + ": " + record.id() + " on " + record.lastEntryOn());
            }
            if (gathered.put(record.id(), record) != null) {
                throw new IllegalArgumentException("case must be given once: " + record.id());
            }
        }
        return new Caseload(requireNonNull(day, "day"), gathered);
    }

    /** {@return the day at whose end the cases stood so} */
    public LocalDate day() {
        return day;
    }

    /** {@return every case, in the order they were logged} */
    public Collection<CaseRecord> records() {
        return records.values();
    }

    /**
     * Finds a case.
     *
     * @param caseId the id of the case
     * @return the case, if there was one by that day
     */
    public Optional<CaseRecord> find(String caseId) {
        return Optional.ofNullable(records.get(caseId));
    }

    /**
     * Finds the live cases of this office for the other side of the same matter.
     *
     * @param record the case that might conflict with them
     * @return the ids of the live cases in the same category that are for someone who opposes this one's enquirer or data
     *     subject, or is opposed by them
     */
    public List<String> conflictsOf(CaseRecord record) {
        return records.values().stream()
                .filter(other -> other.status().isLive() && !other.id().equals(record.id()))
                .filter(other ->
                        other.category().code().equals(record.category().code()))
                .filter(other -> opposes(record, other) || opposes(other, record))
                .map(CaseRecord::id)
                .toList();
    }

    /**
     * Returns every enquiry once: those of a merged case are found in the case that absorbed it.
     *
     * @return the enquiries, by case in the order of the log
     */
    public List<Enquiry> enquiries() {
        return records.values().stream()
                .filter(record -> !isAbsorbed(record))
                .flatMap(record -> record.enquiries().stream())
                .toList();
    }

    /**
     * Returns where a letter goes that arrives for a case: to the case that took it in, or on to the one that took in that.
     *
     * @param caseId the id of the case that the letter names
     * @param enquiryId the id that the enquiry it answers had in that case
     * @return the case and the id of the enquiry there; the case itself unless it is merged and taken in; none if there is no
     *     such case or it has no such enquiry
     */
    public Optional<Addressee> addresseeOf(String caseId, String enquiryId) {
        Optional<CaseRecord> record = find(caseId);
        String enquiry = enquiryId;
        for (int steps = 0; steps < records.size() && record.isPresent() && isAbsorbed(record.get()); steps++) {
            enquiry = record.get().id() + ":" + enquiry;
            record = record.get().mergedInto().flatMap(this::find);
        }
        String there = enquiry;
        return record.filter(one -> one.findEnquiry(there).isPresent()).map(one -> new Addressee(one.id(), there));
    }

    /**
     * Where a letter goes.
     *
     * @param caseId the id of the case
     * @param enquiryId the id of the enquiry it answers, within that case
     */
    public record Addressee(String caseId, String enquiryId) {}

    /**
     * Returns the merged cases that the case they were merged into has not taken in: what they bring is not worked on.
     *
     * @return the cases, in the order they were logged
     */
    public List<CaseRecord> unabsorbed() {
        return records.values().stream()
                .filter(record -> record.status() == Status.MERGED && !isAbsorbed(record))
                .toList();
    }

    /**
     * Returns the merged cases that were merged into each other, so that none of them goes on.
     *
     * @return the cases from which following the merges leads back to them, in the order they were logged
     */
    public List<CaseRecord> mergedInCircles() {
        return records.values().stream().filter(this::isMergedIntoItself).toList();
    }

    private boolean isMergedIntoItself(CaseRecord record) {
        Optional<CaseRecord> next = record.mergedInto().flatMap(this::find);
        for (int steps = 0; next.isPresent() && steps < records.size(); steps++) {
            if (next.get().id().equals(record.id())) {
                return true;
            }
            next = next.get().mergedInto().flatMap(this::find);
        }
        return false;
    }

    private boolean isAbsorbed(CaseRecord record) {
        return record.mergedInto()
                .flatMap(this::find)
                .map(survivor -> survivor.absorbed().contains(record.id()))
                .orElse(false);
    }

    private static boolean opposes(CaseRecord one, CaseRecord other) {
        return one.parties().stream()
                .filter(party -> party.part() == Party.Part.OPPOSING)
                .map(party -> Optional.of(party.id()))
                .anyMatch(
                        id -> other.enquirer().equals(id) || other.dataSubject().equals(id));
    }
}
