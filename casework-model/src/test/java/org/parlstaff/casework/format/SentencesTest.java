package org.parlstaff.casework.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.Status;

class SentencesTest {

    @Test
    void refuse_a_key_and_a_place_that_do_not_exist() {
        assertThat(Sentences.CLOCK.has("deadline.nothing")).isFalse();
        assertThatThrownBy(() -> Sentences.CLOCK.render(Locale.UK, "deadline.nothing"))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Sentences.in("/nowhere/"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessage("/nowhere/texts_en.properties is missing from the jar");
    }

    @Test
    void label_two_types_of_one_name_under_two_keys() {
        assertThat(Sentences.key(Status.AWAITING_BODY)).isEqualTo("case.status.awaiting-body");
        assertThat(Sentences.key(Enquiry.Status.SENT)).isEqualTo("case.enquiry-status.sent");
    }
}
