package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDigestTest {

    private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** Computed with: printf '0123456789abcdefŷ' | sha256sum. */
    private static final String HEX = "1e768a15715c02e3789bb3dab83357dd27bc4c8a9e675d8cb49cbd99f0627252";

    @Test
    void is_the_sha_256_of_salt_and_text() {
        assertThat(TextDigest.of(SALT, "ŷ")).hasToString(HEX);
    }

    @Test
    void matches_its_text_and_no_other() {
        TextDigest digest = TextDigest.parse(HEX);
        byte[] other = "0123456789abcdeg".getBytes(StandardCharsets.US_ASCII);

        assertThat(digest.matches(SALT, "ŷ")).isTrue();
        assertThat(digest.matches(SALT, "y")).isFalse();
        assertThat(digest.matches(other, "ŷ")).isFalse();
    }

    @Test
    void is_read_from_what_it_prints() throws JsonProcessingException {
        TextDigest digest = TextDigest.of(SALT, "ŷ");

        assertThat(TextDigest.parse(digest.toString())).isEqualTo(digest).hasSameHashCodeAs(digest);
        assertThat(digest.hashCode()).isNotZero();
        assertThat(Json.write(digest)).isEqualTo("\"" + HEX + "\"");
        assertThat(Json.read("\"" + HEX + "\"", TextDigest.class)).isEqualTo(digest);
        assertThat(digest).isNotEqualTo(TextDigest.of(SALT, "y")).isNotEqualTo(HEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789"})
    void refuses_what_is_no_digest(String hex) {
        assertThatThrownBy(() -> TextDigest.parse(hex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("digest must be 64 hexadecimal digits in lower case: " + hex.length() + " characters");
    }

    @Test
    void refuses_a_salt_that_is_too_short() {
        assertThatThrownBy(() -> TextDigest.of(new byte[15], "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("salt must have at least 16 bytes: 15");
        assertThatCode(() -> TextDigest.of(new byte[16], "text")).doesNotThrowAnyException();
    }
}
