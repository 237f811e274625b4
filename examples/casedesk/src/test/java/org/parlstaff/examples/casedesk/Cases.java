package org.parlstaff.examples.casedesk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.office.Actor;

/** Who does what when, in tests. */
final class Cases {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final OffsetDateTime MORNING = DAY.atTime(9, 0).atOffset(ZoneOffset.UTC);
    static final Actor CASEWORKER = new Actor("caseworker-1", Role.CASEWORKER, Sensitivity.STANDARD);
    static final Actor DATA_LEAD = new Actor("data-lead", Role.DATA_LEAD, Sensitivity.RESTRICTED);

    static final CaseEvent ARRIVES = new IntakeEvent.Log(
            "enquirer",
            "enquirer",
            new Category("housing", Competence.DEVOLVED_WALES),
            Channel.PHONE,
            DAY,
            Priority.ROUTINE,
            Sensitivity.STANDARD,
            List.of());

    /** What comes before work can begin. */
    static final List<CaseEvent> INTAKE = List.of(
            ARRIVES,
            new IntakeEvent.Verify(List.of("cwm-arian"), Optional.empty()),
            new HandlingEvent.Assign(CASEWORKER.id()));

    static final CaseEvent ACCEPT = new IntakeEvent.Accept(false, List.of());

    private Cases() {}
}
