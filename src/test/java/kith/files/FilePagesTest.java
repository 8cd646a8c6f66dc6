package kith.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class FilePagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    KeptFiles files;

    @Autowired
    FileStore store;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;
    Person.Id bo;
    String at;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        bo = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
        at = bo.href() + "/files";
    }

    @Test
    void aPictureIsKeptCleanShownSmallAndFetchedWhole() throws IOException {
        assertThat(browser.get(bo.href()).html().select("a[href=" + at + "]")).isNotEmpty();

        var page = bring("evening.jpg", Pictures.jpegWithPlace());

        assertThat(page.text()).contains("It is kept.", "evening.jpg", "Picture", "All your files take");
        var fetched = browser.get(one().href());
        assertThat(fetched.body()).doesNotContain(Pictures.PLACE);
        assertThat(fetched.response().headers().map())
                .containsEntry("Content-Type", List.of("image/jpeg"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Content-Security-Policy", List.of("default-src 'none'; sandbox"));
        assertThat(fetched.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        it -> assertThat(it).startsWith("attachment;").contains("evening.jpg"));
        assertThat(browser.get(one().href() + "/small").response().headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        assertThat(browser.get(one().href() + "/large").status()).isEqualTo(200);
    }

    @Test
    void nobodyElseSeesOrTouchesIt() throws IOException {
        bring("evening.jpg", Pictures.painted("jpg"));
        var grace = cast.browserOf(cast.grace());

        for (var path : new String[] {at, one().href(), one().href() + "/small", one().href() + "/caption"}) {
            assertThat(grace.get(path).status()).as(path).isEqualTo(404);
            assertThat(cast.stranger().answer(path).location()).as(path).startsWith("/sign-in");
        }
        for (var deed : new String[] {at, one().href() + "/caption", one().href() + "/binning"}) {
            assertThat(grace.postFrom("/settings", deed).status()).as(deed).isEqualTo(404);
        }
        assertThat(one().binned()).isFalse();
    }

    @Test
    void whatAFileSaysOfItselfIsNotBelieved() {
        bring("holiday.jpg", "<html><script>alert(1)</script>".getBytes(UTF_8));
        assertThat(one().name()).isEqualTo("holiday.jpg.txt");
        assertThat(browser.get(one().href()).response().headers().firstValue("Content-Type"))
                .contains("text/plain");
        assertThat(browser.get(one().href() + "/large").status()).isEqualTo(404);

        bring("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8));
        assertThat(one().kind()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void whatCannotBeKeptIsNamedWithTheReason() throws IOException {
        refused("nothing.txt", new byte[0], "is empty");
        refused("holiday.jpg", "MZ\u0090\0\u0003\0".getBytes(ISO_8859_1), "none of the kinds of file");
        refused("bomb.png", Pictures.bomb(), "more than 50 million points");
        refused("broken.png", Arrays.copyOf(Pictures.painted("png"), 40), "broken");
        refused("phone.heic", "0000ftypheic0000".getBytes(ISO_8859_1), "where it was taken");
        refused("long.txt", "x".repeat(TakeFile.LARGEST + 1).getBytes(UTF_8), "larger than 15 MB");
        refused("", new byte[0], "Choose a file first");
        assertThat(list()).isEmpty();
        assertThat(store.contents(ada.id())).isEmpty();
    }

    private void refused(String name, byte[] content, String why) {
        var page = bring(name, content);
        assertThat(page.status()).as(name).isEqualTo(422);
        assertThat(page.html().select("[role=alert]").text()).as(name).contains(why);
    }

    @Test
    void itIsToldWhatItIsAndComesBackFromTheBin() throws IOException {
        bring("evening.png", Pictures.painted("png"));

        var page = browser.get(one().href() + "/caption")
                .submit(one().href() + "/caption", "caption", "  The last evening  ");
        assertThat(page.text()).contains("The last evening");
        page = browser.get(one().href() + "/caption").submit(one().href() + "/caption", "caption", "x".repeat(501));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("textarea").val()).hasSize(501);

        var id = one().id();
        page = browser.get(at).submit(one().href() + "/binning");
        assertThat(page.text())
                .contains("“evening.png” lies in the bin.", "Nothing is kept here yet", "One lies in the bin");
        page = page.submit("/files/" + id.value() + "/restoring");
        assertThat(page.html().select(".row").text()).contains("The last evening");
    }

    @Test
    void theSameContentIsKeptOnceHoweverManyBringItAtOnce() throws IOException {
        var picture = Pictures.painted("png");
        var browsers = IntStream.range(0, 6).mapToObj(_ -> cast.browserOf(ada)).toList();

        var all = browsers.stream()
                .map(it -> CompletableFuture.supplyAsync(() -> it.upload(at, at, "file", "evening.png", picture)))
                .toList();
        all.forEach(it -> assertThat(it.join().status()).isEqualTo(200));

        assertThat(list()).hasSize(1);
        assertThat(store.contents(ada.id())).containsExactly(one().content());
    }

    @Test
    void aMomentHasFilesTooAndTheyGoWithIt() throws IOException {
        var moment = moments.log(ada.id(), coffee());
        var there = "/moments/" + moment.value() + "/files";
        assertThat(browser.get("/moments/" + moment.value()).html().select("a[href=" + there + "]"))
                .isNotEmpty();

        var page = browser.upload(there, there, "file", "cup.png", Pictures.painted("png"));
        assertThat(page.text()).contains("cup.png");
        var href = page.html().select("a[download]").attr("href");
        moments.bin(ada.id(), moment);

        assertThat(browser.get(there).status()).isEqualTo(404);
        assertThat(browser.get(href).status()).isEqualTo(404);
        moments.restore(ada.id(), moment);
        assertThat(browser.get(href).status()).isEqualTo(200);
    }

    private MomentDraft coffee() {
        return MomentDraft.of(bo, clock.instant(), Channel.IN_PERSON, Direction.BOTH, "");
    }

    @Test
    void whatNobodyKeepsAnyMoreIsSweptAfterItsGrace() throws IOException {
        bring("evening.png", Pictures.painted("png"));
        browser.get(one().href() + "/small");
        var path = store.path(ada.id(), one().content());
        var half = Files.createTempFile(path.getParent(), "part-", "");
        files.bin(ada.id(), one().id(), true);
        var now = clock.instant();

        files.purge(ada.id(), now.minus(Duration.ofDays(30)));
        files.sweep(ada.id(), now.plus(Duration.ofDays(2)));
        assertThat(path).as("in the bin").exists();
        assertThat(half).doesNotExist();

        files.purge(ada.id(), now.plusSeconds(1));
        files.sweep(ada.id(), now.minus(SweepFiles.GRACE));
        assertThat(path).as("may get a file").exists();
        Files.setLastModifiedTime(path, FileTime.from(now.minus(Duration.ofDays(2))));
        files.sweep(ada.id(), now.minus(SweepFiles.GRACE));
        assertThat(path).doesNotExist();
    }

    @Test
    void aContentThatIsGoneIsSaid() throws IOException {
        bring("evening.png", Pictures.painted("png"));
        Files.delete(store.path(ada.id(), one().content()));

        assertThat(browser.get(at).text()).contains("Its content is missing");
        assertThat(browser.get(one().href()).status()).isEqualTo(404);
    }

    private Browser.Page bring(String name, byte[] content) {
        return browser.upload(at, at, "file", name, content);
    }

    private List<KeptFile> list() {
        return files.of(ada.id(), new Holder.OfPerson(bo), KeptFiles.NEWEST, 100);
    }

    private KeptFile one() {
        return list().getFirst();
    }
}
