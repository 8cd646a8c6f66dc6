package kith.people.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom of the book somebody may be who is being typed. */
@KithTest
class LookalikePagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    Member ada;
    Browser browser;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        people.add(ada.id(), ana(), true);
        people.add(ada.id(), PersonDraft.named("Robert Hopper"), true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana maric    |                     |                  | Ana Marić
            Marić, Ana   |                     |                  | Ana Marić
            Ana Marric   |                     |                  | Ana Marić
            Somebody     | ANA@example.org     |                  | Ana Marić
            Somebody     |                     | +49 151 20345678 | Ana Marić
            Ana          |                     |                  | ''
            Petra Modrá  |                     |                  | ''
            Linus Marić  |                     |                  | ''
            Ana Marić    | something else      |                  | Ana Marić
            """)
    void isTold(String name, String email, String phone, String whom) {
        var page = browser.get(
                "/people/new?name=" + encoded(name) + "&email=" + encoded(email) + "&phone=" + encoded(phone));

        assertThat(page.html().select("#alike a").text()).isEqualTo(whom);
        assertThat(page.html().select("input[name=name]").val()).isEqualTo(name);
    }

    @Test
    void isAskedOnceMoreBeforeTheyAreAdded() {
        var page = browser.get("/people/new").submit("/people", "name", "Ana Marric", "email", "");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("[role=alert]").text()).contains("Ana Marić");
        assertThat(page.submit("/people", "anyway", "true").html().select("h1").text())
                .isEqualTo("Ana Marric");
    }

    @Test
    void isNeverSomebodyOfAnother() {
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get("/people/new?name=Ana+Mari%C4%87").html().select("#alike a"))
                .isEmpty();
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static PersonDraft ana() {
        return PersonDraft.named("Ana Marić")
                .with(List.of(), List.of(ContactPoint.email("ana@example.org"), ContactPoint.phone("0151 20345678")));
    }
}
