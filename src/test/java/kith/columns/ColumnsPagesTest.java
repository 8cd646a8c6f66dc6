package kith.columns;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ColumnsPagesTest {

    private static final String TABLE = """
            Wer;Womit;Wann;Egal
            Lovelace, Ada;ada@example.org;10.12.1815;x
            Hopper, Grace;grace@example.org;9.12.1906;y
            """;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    Member ada;
    Browser browser;

    @BeforeEach
    void adaIsSignedIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
    }

    @Test
    void aTableIsAskedAboutAndRememberedForTheNext() throws Exception {
        var asked = upload(TABLE);
        assertThat(asked.path()).endsWith("/columns");
        assertThat(asked.text()).contains("Wer", "Lovelace, Ada · Hopper, Grace", "Full name, the last name first");
        assertThat(chosen(asked)).containsExactly("NAME_TURNED", "EMAIL", "BIRTHDAY_DAY_FIRST", "KEEP");

        var preview = asked.submit(asked.path(), "column3", "LEAVE_OUT");
        assertThat(preview.text()).contains("CSV: 2 people", "Ada Lovelace", "What the columns are");
        bringIn(preview);
        var hopper = person("Grace Hopper");
        assertThat(hopper.draft().birthday()).hasToString("Optional[1906-12-09]");
        assertThat(hopper.draft().rest()).isEmpty();

        var again =
                upload("Womit;Wer;Egal;Wann\nbo@example.org;Berg, Bo;z;1.2.1990\nc@example.org;Cy, Di;z;2.2.1991\n");
        assertThat(again.path()).doesNotEndWith("/columns");
        assertThat(again.text()).contains("2 people", "Bo Berg");
        assertThat(chosen(browser.get(again.path() + "/columns")))
                .containsExactly("EMAIL", "NAME_TURNED", "LEAVE_OUT", "BIRTHDAY_DAY_FIRST");
        assertThat(chosen(cast.browserOf(cast.grace())
                        .upload(
                                "/imports",
                                "/imports",
                                "file",
                                "t.csv",
                                TABLE.replace("Egal", "Womit2").getBytes(UTF_8))))
                .endsWith("KEEP");
    }

    @Test
    void aTableWhoseHeadsSayItAllIsNotAskedAbout() {
        var preview = upload("Vorname;Name;Telefon;Notiz\nJörg;Müßig;0221 1234;Mag Käse\nBo;Berg;;\n");

        assertThat(preview.text()).contains("CSV: 2 people", "Jörg Müßig", "What the columns are");
    }

    @Test
    void whatIsChosenAnewIsForeseenAnew() throws Exception {
        var asked = upload(TABLE);
        asked.submit(asked.path(), "column0", "NOTES");

        var preview = browser.get(asked.path()).submit(asked.path(), "column0", "NAME");

        assertThat(preview.text()).contains("Lovelace, Ada").doesNotContain("twice");
        bringIn(preview);
        assertThat(people.ids(ada.id())).hasSize(2);
        assertThat(browser.get(asked.path()).status()).isEqualTo(404);
    }

    @Test
    void nobodyCanBeCalledByANoteAlone() {
        var asked = upload(TABLE);

        var refused = asked.submit(
                asked.path(), "column0", "NOTES", "column1", "KEEP", "column2", "LEAVE_OUT", "column3", "KEEP");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say at least in which column");
        assertThat(chosen(refused)).containsExactly("NOTES", "KEEP", "LEAVE_OUT", "KEEP");
    }

    @Test
    void itIsReadAgainInOtherLettersAndWithoutHeads() {
        var asked = upload(
                new String("Кто,Что,Где\nАда,x,y\nБо,x,z\n".getBytes(Charset.forName("windows-1251")), ISO_8859_1),
                ISO_8859_1);

        var again = browser.get(asked.path() + "?charset=windows-1251");

        assertThat(again.text()).contains("Кто · Ада · Бо", "Column 1");
        assertThat(browser.get(asked.path() + "?charset=nonsense&headed=on").status())
                .isEqualTo(200);
    }

    @Test
    void wideCharactersOldMacsAndLinesEndedByReturnsAreRead() throws Exception {
        var wide = upload("\uFEFFWer;Womit\rŁucja Żak;l@example.pl\rÉva Kő;e@example.hu\r", UTF_16LE);
        assertThat(wide.text()).contains("Łucja Żak · Éva Kő", "l@example.pl");

        var mac = upload(
                "Wer,Womit\rZoë Köhler,z@example.org\rJörg Müßig,j@example.org\r", Charset.forName("x-MacRoman"));
        assertThat(mac.text()).contains("Zoë Köhler · Jörg Müßig");
    }

    @Test
    void aTableOfTwoThousandColumnsAsksAboutTheFirstHundred() {
        var heads = new StringBuilder("Wer");
        var row = new StringBuilder("Ada Lovelace");
        for (int i = 0; i < 2_000; i++) {
            heads.append(",h").append(i);
            row.append(",v").append(i);
        }

        var asked = upload(heads + "\n" + row + "\n" + row.toString().replace("Ada", "Eva") + "\n");

        assertThat(asked.html().select("select[name^=column]")).hasSize(100);
        assertThat(asked.text()).contains("1,901 more columns are kept");
    }

    @Test
    void anotherMemberGets404AndAStrangerIsAskedToSignIn() {
        var path = upload(TABLE).path();

        var grace = cast.browserOf(cast.grace());
        assertThat(grace.get(path).status()).isEqualTo(404);
        assertThat(grace.postFrom("/imports", path).status()).isEqualTo(404);
        assertThat(cast.stranger().answer(path).status()).isEqualTo(302);
        assertThat(browser.get("/imports").text()).contains("of which its columns are still to be named");
        browser.postFrom(path, path.replace("/columns", "/discarding"));
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    private static List<String> chosen(Browser.Page page) {
        return page.html().select("select[name^=column] option[selected]").eachAttr("value");
    }

    private void bringIn(Browser.Page preview) throws InterruptedException {
        preview.submit(preview.path() + "/applying");
        var page = browser.get(preview.path());
        for (int i = 0; i < 300 && page.html().selectFirst(".progress") != null; i++) {
            Thread.sleep(Duration.ofMillis(100));
            page = browser.get(preview.path());
        }
    }

    private Person person(String name) {
        return people.find(ada.id(), people.named(ada.id(), name, 1).getFirst().id())
                .orElseThrow();
    }

    private Browser.Page upload(String table) {
        return upload(table, UTF_8);
    }

    private Browser.Page upload(String table, Charset charset) {
        return browser.upload("/imports", "/imports", "file", "people.csv", table.getBytes(charset));
    }
}
