package kith.people.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.people.People;
import kith.people.PeopleTest;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class FormPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    Member ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
    }

    @Test
    void whatWasTypedWronglyComesBackWithEverythingTyped() {
        var page = browser.get("/people/new")
                .submit(
                        "/people",
                        "name",
                        "",
                        "email",
                        "not an address",
                        "notes",
                        "all of this",
                        "birthDay",
                        "31",
                        "birthMonth",
                        "2",
                        "zone",
                        "Nowhere",
                        "metOn",
                        "2026-02-30",
                        "introducedBy",
                        "Nobody Known");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("textarea[name=notes]").text()).isEqualTo("all of this");
        assertThat(page.html().selectFirst("input[name=email]").val()).isEqualTo("not an address");
        assertThat(page.html().select("[role=alert] li")).hasSize(6);
        assertThat(browser.get("/people").text()).contains("Nobody here yet");
    }

    @Test
    void whoIsThereAlreadyIsShownBeforeTheyAreAddedAgain() {
        people.add(ada.id(), PeopleTest.ana(), true);

        var page = browser.get("/people/new").submit("/people", "name", "A. Maric", "email", "ANA@example.org");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("[role=alert] a").text()).isEqualTo("Ana Marić");
        assertThat(page.submit("/people", "anyway", "true")
                        .html()
                        .selectFirst("h1")
                        .text())
                .isEqualTo("A. Maric");
    }

    @Test
    void editingShowsAllAndLosesNothing() {
        var id = people.add(ada.id(), PeopleTest.ana(), true);

        browser.get(at(id) + "/edit").submit(at(id));

        assertThat(people.find(ada.id(), id).orElseThrow().draft()).isEqualTo(PeopleTest.ana());
    }

    @Test
    void anotherRowIsHadWithoutScript() {
        var page = browser.get("/people/new").answerTo("/people", "name", "Ana", "more", "email");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst("input[name=name]").val()).isEqualTo("Ana");
        assertThat(page.html().select("input[name=email]")).hasSize(3);
    }

    @Test
    void aPhotoIsKeptInTwoSizesForItsMemberOnly() throws IOException {
        var id = people.add(ada.id(), PeopleTest.ana(), true);

        var page = browser.upload(at(id) + "/edit", at(id) + "/photo", "photo", "ana.png", picture());

        assertThat(page.text()).contains("The photo is kept");
        var shown = page.html().selectFirst("img.avatar").attr("src");
        assertThat(browser.answer(shown).status()).isEqualTo(200);
        assertThat(browser.answer(shown)
                        .response()
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("private");
        assertThat(browser.get(at(id)).html().selectFirst("img.avatar--hero").attr("src"))
                .endsWith("-large.jpg");
        assertThat(cast.browserOf(cast.grace()).answer(shown).status()).isEqualTo(404);
        assertThat(browser.upload(at(id) + "/edit", at(id) + "/photo", "photo", "x.jpg", new byte[] {1, 2, 3})
                        .text())
                .contains("no picture that Kith can read");
    }

    private static String at(Person.Id id) {
        return "/people/" + id.value();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
