package kith.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPointTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, Ana@Example.org, ana@example.org",
        "EMAIL, mailto:ana@example.org, ana@example.org",
        "PHONE, +49 (0)30 12-34, 49301234",
        "PHONE, 0049 30 1234, 49301234",
        "PHONE, ask Bo, ask bo",
        "LINK, https://www.linkedin.com/in/Ana/, linkedin.com/in/ana",
        "LINK, http://example.org/p?id=1#top, example.org/p?id=1",
        "LINK, https://, https://"
    })
    void twoWritingsOfOneAddressHaveOneNormalForm(ContactPoint.Kind kind, String written, String normal) {
        assertThat(new ContactPoint(kind, written, "").normal()).isEqualTo(normal);
    }

    @Test
    void aPointWithoutValueIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> ContactPoint.email("  "));
    }
}
