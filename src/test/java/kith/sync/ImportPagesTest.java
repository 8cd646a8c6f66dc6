package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
class ImportPagesTest {

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
    void aFileIsLookedAtBroughtInAndTakenBack() throws Exception {
        var preview = upload("linkedin/Connections-2024.csv");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("LinkedIn: 5 people", "Petra Modrá", "Bring in 5 people");
        assertThat(people.ids(ada.id())).isEmpty();

        preview.submit(preview.path() + "/applying");
        var done = wait(preview.path());
        assertThat(done.text()).contains("Take it all back", "inbox");
        assertThat(people.ids(ada.id())).hasSize(5);

        var undone = done.submit(preview.path() + "/undoing");
        assertThat(undone.text()).contains("5 people were taken out");
        assertThat(people.ids(ada.id())).isEmpty();
    }

    @Test
    void afterTakingBackThePageSaysWhatBecameOfEachAndLinksToNobodyWhoIsGone() throws Exception {
        bringIn("Name,E-mail\nAna,ana@nord.org\nBo,bo@x.org\n");
        var path =
                bringIn("Name,E-mail,Birthday\nAna,ana@nord.org,1984-02-29\nBo,bo@x.org,1990-01-01\nCleo,,\nDora,,\n");
        change("Bo");
        people.sort(ada.id(), List.of(person("Dora")));

        var page = browser.get(path).submit(path + "/undoing");

        assertThat(page.text())
                .contains("1 person taken out again", "1 in the bin", "1 as before", "1 left as you changed them")
                .contains("Were new 2", "Were updated 2", "Cleo Taken out again", "Dora Put in the bin");
        assertThat(page.html().select(".rows a")).isEmpty();
        assertThat(page.html().select(".buttons a").eachAttr("href")).containsExactly("/people/bin");
        var updated = browser.get(path + "?show=updated");
        assertThat(updated.text()).contains("Given back as they were", "Left alone, as you had changed them since");
        assertThat(updated.html().select(".rows a").eachAttr("href"))
                .containsExactly(
                        "/people/" + person("Ana").value(),
                        "/people/" + person("Bo").value());
    }

    @Test
    void aPreviewCanBeForgotten() throws IOException {
        var preview = upload("vcard/three-versions.vcf");

        var list = preview.submit(preview.path() + "/discarding");

        assertThat(list.path()).isEqualTo("/imports");
        assertThat(browser.get(preview.path()).status()).isEqualTo(404);
    }

    @Test
    void whatWasSkippedIsSaidWithItsLine() {
        var page = upload("people.vcf", "BEGIN:VCARD\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\n");

        var skipped = browser.get(page.path() + "?show=skipped");

        assertThat(skipped.text()).contains("line 4", "called by");
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() {
        var page = upload("diary.txt", "Dear diary, nothing.\n");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("no address book or export");
    }

    @Test
    void noFileAtAllIsSaidToo() {
        assertThat(upload("", "").status()).isEqualTo(422);
    }

    @Test
    void anotherMemberGets404AndAStrangerIsAskedToSignIn() throws IOException {
        var path = upload("vcard/three-versions.vcf").path();

        assertThat(cast.browserOf(cast.grace()).get(path).status()).isEqualTo(404);
        assertThat(cast.browserOf(cast.grace())
                        .postFrom("/imports", path + "/applying")
                        .status())
                .isEqualTo(404);
        assertThat(cast.stranger().answer(path).status()).isEqualTo(302);
        assertThat(cast.stranger().answer("/export/vcf").status()).isEqualTo(302);
    }

    @Test
    void theBookCanBeTakenAlong() throws Exception {
        var path = upload("google/contacts-2025.csv").path();
        browser.get(path).submit(path + "/applying");
        wait(path);

        var cards = browser.get("/export/vcf");

        assertThat(cards.body()).startsWith("BEGIN:VCARD").contains("FN:Lena Krämer");
        assertThat(browser.get("/export/csv").body()).contains("Lena Krämer");
        assertThat(browser.get("/export/exe").status()).isEqualTo(404);
    }

    private String bringIn(String csv) throws InterruptedException {
        var preview = upload("people.csv", csv);
        preview.submit(preview.path() + "/applying");
        return wait(preview.path()).path();
    }

    private Person.Id person(String name) {
        return people.named(ada.id(), name, 1).getFirst().id();
    }

    private void change(String name) {
        var person = people.find(ada.id(), person(name)).orElseThrow();
        people.save(ada.id(), person.id(), person.draft());
    }

    private Browser.Page wait(String path) throws InterruptedException {
        var page = browser.get(path);
        for (int i = 0; i < 300 && page.html().selectFirst(".progress") != null; i++) {
            Thread.sleep(Duration.ofMillis(100));
            page = browser.get(path);
        }
        return page;
    }

    private Browser.Page upload(String sample) throws IOException {
        var file = Path.of("src/test/resources/imports", sample);
        return browser.upload("/imports", "/imports", "file", file.getFileName().toString(), Files.readAllBytes(file));
    }

    private Browser.Page upload(String name, String content) {
        return browser.upload("/imports", "/imports", "file", name, content.getBytes(UTF_8));
    }
}
