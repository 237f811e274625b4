package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfile;

/** Draws specifications up from role profiles. */
final class Draft {

    private Draft() {}

    static JobSpecification of(RoleProfile profile, Post post, LocalDate payOn) {
        checkScheme(profile, post);
        JobSpecification.Builder builder = JobSpecification.builder()
                .post(post)
                .payOn(payOn)
                .purpose(profile.purpose())
                .introduction(profile.introduction())
                .keyCharacteristics(profile.keyCharacteristics());
        if (!profile.essential().isEmpty() || !profile.desirable().isEmpty()) {
            builder.addCriteria(CriteriaGroup.builder()
                    .heading(Wording.inBoth("heading.criteria"))
                    .essential(profile.essential())
                    .desirable(profile.desirable())
                    .build());
        }
        profile.qualifications()
                .forEach(text -> builder.addQualification(
                        Qualification.builder().text(text).build()));
        return builder.duties(duties(profile)).build();
    }

    static JobSpecification blended(JobSpecification spec, RoleProfile other) {
        checkScheme(other, spec.post());
        Map<Bilingual, Set<Bilingual>> blended = new LinkedHashMap<>();
        Stream.concat(spec.duties().stream(), duties(other).stream())
                .forEach(group -> blended.computeIfAbsent(group.heading(), heading -> new LinkedHashSet<>())
                        .addAll(group.duties()));
        JobSpecification.Builder builder = JobSpecification.builder().copy(spec).duties(List.of());
        blended.forEach((heading, duties) -> builder.addDuty(
                DutyGroup.builder().heading(heading).duties(duties).build()));
        return builder.build();
    }

    private static void checkScheme(RoleProfile profile, Post post) {
        if (!profile.scheme().equals(post.scheme())) {
            throw new IllegalArgumentException("scheme must be " + post.scheme() + ": " + profile.scheme());
        }
    }

    /** A duty that may belong to another band is left out. */
    private static List<DutyGroup> duties(RoleProfile profile) {
        List<DutyGroup> groups = new ArrayList<>();
        for (RoleProfile.Group group : profile.groups()) {
            List<Bilingual> duties = group.responsibilities().stream()
                    .filter(responsibility -> responsibility.doubt().isEmpty())
                    .map(RoleProfile.Responsibility::text)
                    .toList();
            if (!duties.isEmpty()) {
                groups.add(DutyGroup.builder()
                        .heading(group.heading())
                        .duties(duties)
                        .build());
            }
        }
        return groups;
    }
}
