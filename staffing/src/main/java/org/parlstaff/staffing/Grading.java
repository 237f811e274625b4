package org.parlstaff.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.JobTitle;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;

/**
 * How a scheme grades jobs on a day: whether a job title and the job families go with a band, such as Caseworker with
 * Executive 1.
 *
 * <p>Offers and job specifications are judged by the same grading. Immutable and safe to share between threads.
 *
 * @param scheme the scheme
 * @param day the day whose lists of titles count
 */
public record Grading(PayScheme scheme, LocalDate day) {

    /** Whether a job title goes with a band. */
    public enum TitleFit {
        /** The title is listed for the band, or has the word that titles of the band must have. */
        RIGHT,
        /** The title is listed, and only for other bands. */
        OTHER_BAND,
        /** The scheme lists titles on the day, and this is none of them. */
        NOT_LISTED,
        /** The scheme has no list of titles for the day, so nothing can be said of any. */
        NO_LIST
    }

    /** Whether the job families of a job go with a band. */
    public enum FamilyFit {
        /** The one family is that of the band, or bands of the scheme have none. */
        RIGHT,
        /** None of the families is that of the band. */
        OTHER,
        /** There are several families, one of them that of the band, and no source says which range applies. */
        BLENDED,
        /** The scheme has no such family. */
        UNKNOWN
    }

    /**
     * Returns the bands for which a title is listed.
     *
     * @param title the title in English or Welsh, or one of its aliases
     * @return the ids of the bands, each once; none if the title is not listed
     */
    public List<String> bandsOf(String title) {
        return scheme.on(day).titlesNamed(title).stream()
                .map(JobTitle::band)
                .distinct()
                .toList();
    }

    /**
     * Judges a job title.
     *
     * @param title the title in English or Welsh, or one of its aliases
     * @param band the id of the band, if one is known
     * @return whether it goes with the band; without a band, whether it is listed at all
     */
    public TitleFit titleFit(String title, Optional<String> band) {
        List<JobTitle> listed = scheme.on(day).titlesNamed(title);
        for (JobTitle entry : listed) {
            if (band.isEmpty() || entry.band().equals(band.get())) {
                return TitleFit.RIGHT;
            }
        }
        if (band.flatMap(scheme::findBand).filter(own -> own.hasWordIn(title)).isPresent()) {
            return TitleFit.RIGHT;
        } else if (!listed.isEmpty()) {
            return TitleFit.OTHER_BAND;
        }
        return scheme.on(day).hasTitles() ? TitleFit.NOT_LISTED : TitleFit.NO_LIST;
    }

    /**
     * Judges the job families of a job.
     *
     * @param families the ids of the families whose work the job does
     * @param band the id of the band, if one is known
     * @return whether they go with the band
     */
    public FamilyFit familyFit(List<String> families, Optional<String> band) {
        for (String family : families) {
            if (scheme.findFamily(family).isEmpty()) {
                return FamilyFit.UNKNOWN;
            }
        }
        Optional<String> own = band.flatMap(scheme::findBand).flatMap(PayBand::family);
        if (own.isEmpty() || families.isEmpty()) {
            return FamilyFit.RIGHT;
        } else if (!families.contains(own.get())) {
            return FamilyFit.OTHER;
        }
        return families.size() > 1 ? FamilyFit.BLENDED : FamilyFit.RIGHT;
    }
}
