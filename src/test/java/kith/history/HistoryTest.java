package kith.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.files.Pictures;
import kith.history.Change.Place;
import kith.history.Change.Subject;
import kith.history.Change.Subject.Kind;
import kith.meaning.Meaning;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.platform.Database;
import kith.rhythm.Bonds;
import kith.stories.Projects;
import kith.stories.Stories;
import kith.stories.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class HistoryTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    Stories stories;

    @Autowired
    Projects projects;

    @Autowired
    Meanings meanings;

    @Autowired
    Details details;

    @Autowired
    Bonds bonds;

    @Autowired
    Changes changes;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;
    Person.Id bo;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        bo = people.add(ada.id(), bo("Rome"), true);
    }

    private static PersonDraft bo(String city) {
        return PersonDraft.named("Bo Berg")
                .with(
                        List.of(new Work("Studio Nord", "Architect")),
                        List.of(ContactPoint.email("bo@example.org"), ContactPoint.phone("+49 30 1234567")))
                .livingAt(Home.in(city, "Italy"));
    }

    private static PersonDraft noted(PersonDraft it) {
        return new PersonDraft(
                it.name(),
                it.works(),
                it.contacts(),
                it.birthday(),
                it.home(),
                it.met(),
                it.circles(),
                it.interests(),
                "Likes figs",
                it.photo(),
                it.uid(),
                it.rest());
    }

    /** Whatever names a person or a moment is remembered, or is here with the reason why not. */
    @Test
    void everyTableThatSaysSomethingOfAPersonIsRememberedOrNamedHere() {
        var catalogue = JdbcClient.create(database.asOwner());
        var hanging = new TreeSet<>(catalogue.sql("""
                SELECT DISTINCT c.relname
                  FROM pg_constraint k
                  JOIN pg_class c ON c.oid = k.conrelid
                 WHERE k.contype = 'f'
                   AND k.confrelid IN ('person'::regclass, 'moment'::regclass)
                """).query(String.class).list());
        var remembered = new TreeSet<>(catalogue.sql("""
                SELECT DISTINCT c.relname
                  FROM pg_trigger t
                  JOIN pg_class c ON c.oid = t.tgrelid
                 WHERE t.tgname LIKE 'history%'
                """).query(String.class).list());

        assertThat(remembered).containsExactlyInAnyOrderElementsOf(Part.tables());
        hanging.removeAll(remembered);
        assertThat(hanging)
                .containsExactlyInAnyOrder(
                        "change", // the history itself
                        "moment_before", // the history of the moment's own undo
                        "occasion", // worked out anew
                        "relation", // said and taken back by one tap
                        "nudge",
                        "pair",
                        "merge", // taken back in their own way
                        "parting",
                        "review_person",
                        "sorting",
                        "chat_day",
                        "chat_who",
                        "series",
                        "series_person");
    }

    @Test
    void aFieldIsToldWithWhatItSaidBeforeAndIsTakenBackAlone() {
        people.save(ada.id(), bo, noted(bo("Rome")));
        people.save(ada.id(), bo, noted(bo("Oslo")));

        var page = browser.get(bo.href() + "/history");
        assertThat(page.html().select(".change").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).contains("City Rome Oslo").doesNotContain("E-mail"),
                        it -> assertThat(it).contains("Notes Likes figs"),
                        it -> assertThat(it).contains("Came into the book").doesNotContain("Work"));

        var notes = undoing(page, 1);
        page = page.submit(notes);

        assertThat(page.text()).contains("It is as it was before.", "This took something back.", "Taken back since.");
        assertThat(person().notes()).isEmpty();
        assertThat(person().home().city()).isEqualTo("Oslo");
        assertThat(browser.get("/people?q=figs").text()).doesNotContain("Bo Berg");
    }

    @Test
    void aChangeThatAnotherCameAfterIsNotTakenBack() {
        people.save(ada.id(), bo, bo("Oslo"));
        people.save(ada.id(), bo, bo("Bergen"));

        var page = browser.get(bo.href() + "/history");
        page = page.submit(undoing(page, 1));

        assertThat(page.text()).contains("City was changed again since: it says “Bergen” now.");
        assertThat(person().home().city()).isEqualTo("Bergen");
        page = page.submit(undoing(page, 0));
        page = page.submit(undoing(page, 1));
        assertThat(person().home().city()).isEqualTo("Rome");
    }

    @Test
    void whatComesAndGoesIsTakenBackToo() {
        var before = person();
        var after = PersonDraft.named("Bo Berg")
                .with(List.of(), List.of(ContactPoint.email("new@example.org"), ContactPoint.phone("+49 30 1234567")))
                .livingAt(Home.in("Rome", "Italy"));
        people.save(ada.id(), bo, after);

        var page = browser.get(bo.href() + "/history");
        assertThat(page.html().selectFirst(".change").text())
                .contains("Work Architect, Studio Nord", "E-mail bo@example.org new@example.org")
                .doesNotContain("Phone");
        page.submit(undoing(page, 0));

        assertThat(person().works()).isEqualTo(before.works());
        assertThat(person().contacts()).containsExactlyInAnyOrderElementsOf(before.contacts());
    }

    @Test
    void storiesMeaningsProjectsDetailsAndBondsAreTold() {
        stories.tell(ada.id(), bo, new Story("Grew up on a boat", "", ""));
        projects.add(ada.id(), bo, "Builds a boat", Optional.empty());
        meanings.say(ada.id(), bo, new Meaning(Optional.of(Meaning.Intent.BOTH), Set.of(), Set.of()));
        var today = clock.instant().atZone(ada.zone()).toLocalDate();
        details.add(ada.id(), new Details.Noticed(bo, "Likes figs", today, Optional.empty(), Optional.empty()));
        bonds.keepInTouch(ada.id(), List.of(bo));

        var page = browser.get(bo.href() + "/history");
        assertThat(page.text())
                .contains("Grew up on a boat", "Builds a boat", "both", "Likes figs", "Keeping in touch yes");
        page = page.submit(undoing(page, 0)); // the bond has no way back here
        assertThat(page.text()).contains("It is as it was before.");
        assertThat(details.of(ada.id(), bo)).isEmpty();

        page.submit(undoingOf(page, "Builds a boat"));
        assertThat(projects.of(ada.id(), List.of(bo))).isEmpty();
    }

    @Test
    void aMomentIsToldAndTakenBackWithItsPeople() {
        var cy = people.add(ada.id(), PersonDraft.named("Cy"), true);
        var moment = moments.log(ada.id(), coffee("Spoke of Rome"));
        assertThat(changes.of(ada.id(), new Subject(Kind.MOMENT, moment.value()), Place.NEWEST, 10))
                .isEmpty();
        moments.edit(ada.id(), moment, with(List.of(bo, cy), "Spoke of Oslo"));

        var page = browser.get("/moments/" + moment.value() + "/history");
        assertThat(page.html().select(".change").eachText())
                .singleElement()
                .satisfies(it -> assertThat(it).contains("Note Spoke of Rome Spoke of Oslo", "With Cy"));
        assertThat(browser.get(cy.href() + "/history").text()).contains("Spoke of Oslo");
        page.submit(undoing(page, 0));

        var back = moments.find(ada.id(), moment).orElseThrow();
        assertThat(back.note()).isEqualTo("Spoke of Rome");
        assertThat(back.people()).containsExactly(bo);
        assertThat(people.find(ada.id(), cy).orElseThrow().life().lastTouchAt()).isEmpty();
    }

    @Test
    void theBookTellsOfTheBinAndGivesBack() {
        people.bin(ada.id(), List.of(bo));

        var page = browser.get("/history");
        assertThat(page.html().selectFirst(".change").text()).contains("Somebody in the bin", "Put into the bin");
        page.submit(undoing(page, 0));

        assertThat(person().isBinned()).isFalse();
    }

    @Test
    void aPhotoComesBack() throws IOException {
        var at = bo.href() + "/edit";
        browser.upload(at, bo.href() + "/photo", "photo", "bo.png", Pictures.painted("png"));
        var had = person().picture();
        browser.get(at).submit(bo.href() + "/photo/removal");
        assertThat(person().picture()).isEmpty();

        var page = browser.get(bo.href() + "/history");
        assertThat(page.html().selectFirst(".change").text()).contains("Photo the one before");
        page.submit(undoing(page, 0));

        assertThat(person().picture()).isEqualTo(had).isPresent();
    }

    @Test
    void itIsSaidByWhatHand() {
        var page = browser.get(bo.href() + "/edit");
        page.submit(bo.href(), "city", "Oslo");

        assertThat(browser.get(bo.href() + "/history")
                        .html()
                        .select(".change-head")
                        .eachText())
                .satisfiesExactly(
                        it -> assertThat(it).contains("in a browser"),
                        it -> assertThat(it).containsAnyOf("by Kith itself", "by a command"));
    }

    @Test
    void anImportIsOneLine() throws InterruptedException {
        browser.bringIn(
                "friends.vcf",
                "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Cy Young\r\nTEL:+491234567\r\nEND:VCARD\r\n".getBytes(UTF_8));
        var cy = people.named(ada.id(), "Cy Young", 1).getFirst().id();

        assertThat(changes.of(ada.id(), new Subject(Kind.PERSON, cy.value()), Place.NEWEST, 10))
                .isEmpty();
        assertThat(browser.get(cy.href() + "/history").text()).contains("came into the book with the file friends.vcf");
    }

    @Test
    void nobodyElseSeesOrUndoesIt() {
        people.save(ada.id(), bo, bo("Oslo"));
        var deed = undoing(browser.get(bo.href() + "/history"), 0);
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(bo.href() + "/history").status()).isEqualTo(404);
        assertThat(grace.get("/history").text()).contains("Nothing was changed").doesNotContain("Oslo");
        assertThat(grace.postFrom("/settings", deed).status()).isEqualTo(404);
        assertThat(person().home().city()).isEqualTo("Oslo");
    }

    @Test
    void itIsForgottenInTimeAndGoesWithThePerson() {
        people.save(ada.id(), bo, bo("Oslo"));
        assertThat(changes.forget(ada.id(), clock.instant().minus(Duration.ofDays(Forget.DAYS))))
                .isZero();
        people.bin(ada.id(), List.of(bo));
        people.purgeBin(ada.id(), clock.instant().plusSeconds(1));

        assertThat(changes.all(ada.id(), Place.NEWEST, 10)).isEmpty();
    }

    /** The most frequent deed must not pay for what it does not use. */
    @Test
    void loggingAMomentWritesNoHistory() {
        bonds.keepInTouch(ada.id(), List.of(bo));
        int before = changes.all(ada.id(), Place.NEWEST, 100).size();
        moments.log(ada.id(), coffee("Spoke of Rome"));
        var statements = Statements.during(() -> moments.log(ada.id(), coffee("Spoke of Oslo")));

        assertThat(changes.all(ada.id(), Place.NEWEST, 100)).hasSize(before);
        assertThat(statements).filteredOn(it -> it.contains("change")).isEmpty();
    }

    @Test
    void aPageOfTheHistoryTakesFewStatementsHoweverLongItIs() {
        for (int i = 0; i < 70; i++) {
            people.save(ada.id(), bo, bo("City " + i));
        }
        var statements = Statements.during(() -> browser.get(bo.href() + "/history"));
        assertThat(statements).hasSizeLessThan(16);

        var page = browser.get(bo.href() + "/history");
        assertThat(page.html().select(".change")).hasSize(60);
        page = browser.get(page.html().select("a[rel=next]").attr("href"));
        assertThat(page.html().select(".change")).hasSize(11);
        assertThat(page.text()).contains("Came into the book");
    }

    private MomentDraft coffee(String note) {
        return with(List.of(bo), note);
    }

    private MomentDraft with(List<Person.Id> who, String note) {
        return new MomentDraft(
                who,
                clock.instant(),
                Channel.IN_PERSON,
                Direction.BOTH,
                Optional.empty(),
                "coffee",
                note,
                false,
                false,
                false,
                Optional.empty());
    }

    private Person person() {
        return people.find(ada.id(), bo).orElseThrow();
    }

    private static String undoing(Browser.Page page, int which) {
        return page.html().select("form[action$=/undoing]").get(which).attr("action");
    }

    private static String undoingOf(Browser.Page page, String words) {
        return page.html().select(".change").stream()
                .filter(it -> it.text().contains(words) && !it.select("form").isEmpty())
                .findFirst()
                .orElseThrow()
                .select("form")
                .attr("action");
    }
}
