package kith.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.meaning.Meaning;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.nudges.Kind;
import kith.nudges.Nudge;
import kith.nudges.Nudges;
import kith.parting.Partings;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import kith.rhythm.Kept;
import kith.rhythm.RhythmWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ReviewPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bonds bonds;

    @Autowired
    Meanings meanings;

    @Autowired
    Partings partings;

    @Autowired
    Nudges nudges;

    @Autowired
    Reviews reviews;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
    }

    @Test
    void leavingAJobOpensTheReviewOfThoseWhoAreThereTheWorkplaceAloneFirst() {
        var bo = at("Bo Berg", "Acme GmbH");
        var cleo = at("Cleo Quist", "Acme");
        people.add(ada.id(), metAtWork("Dan Day", "ACME"), true);
        at("Eve Else", "Other Works");
        var gone = at("Gus Gone", "Acme");
        partings.part(ada.id(), gone, "");
        bonds.keepInTouch(ada.id(), List.of(bo));
        meanings.say(ada.id(), cleo, new Meaning(Optional.empty(), Set.of(Basis.WORKPLACE), Set.of()));

        var page = leave("Acme");

        assertThat(page.html().select("h1").text()).isEqualTo("Whom of Acme do you keep?");
        assertThat(page.html().select("details .row-link").eachText())
                .containsExactly("Cleo Quist", "Bo Berg", "Dan Day");
        assertThat(page.html().select("#one").text())
                .contains("Cleo Quist", "You left Acme.", "Only the workplace carries this bond");
    }

    @Test
    void eachIsKeptLetRestPartedFromOrLeftForLaterAndTheNextComes() {
        var ids = List.of(at("Bo Ay", "Acme"), at("Cleo Bee", "Acme"), at("Dan Cee", "Acme"), at("Eve Dee", "Acme"));
        bonds.keepInTouch(ada.id(), ids);
        var page = leave("Acme");
        var review = page.path();
        assertThat(page.html().select("#one .person-name").text()).isEqualTo("Bo Ay");

        page = page.submit(review + "/people/" + ids.get(0).value(), "answer", "later", "days", "90");
        assertThat(page.html().select("#one .person-name").text()).isEqualTo("Cleo Bee");
        page = page.submit(review + "/people/" + ids.get(1).value(), "answer", "keep", "days", "60");
        assertThat(page.text()).contains("Cleo Bee is kept, every two months.");
        page = page.submit(review + "/people/" + ids.get(2).value(), "answer", "rest");
        page = browser.get(ids.get(3).href() + "/parting?back=" + review);
        page = page.submit(ids.get(3).href() + "/parting", "note", "");
        assertThat(page.path()).isEqualTo(review);
        assertThat(page.text()).contains("one kept, one rests, one parted from", "3 of 4");
        assertThat(page.html().select("#one .person-name").text()).isEqualTo("Bo Ay");
        page = page.submit(review + "/people/" + ids.get(0).value(), "answer", "rest");

        assertThat(page.text()).contains("That is everybody");
        assertThat(browser.get("/people/reviews").text()).contains("Done: 4 of 4 decided");
        assertThat(kept(ids.get(1)).wish().floor()).contains(Period.ofDays(60));
        assertThat(kept(ids.get(2)).bond().restingSince()).isPresent();
        assertThat(bonds.find(ada.id(), ids.get(3))).isEmpty();
        assertThat(partings.find(ada.id(), ids.get(3))).isPresent();
    }

    @Test
    void everyAnswerIsUndoneExactly() {
        var bo = at("Bo Berg", "Acme");
        var cleo = at("Cleo Quist", "Acme");
        bonds.keepInTouch(ada.id(), List.of(bo), today().minusDays(40));
        bonds.wish(ada.id(), bo, RhythmWish.every(Period.ofDays(45)));
        bonds.rest(ada.id(), bo, today().minusDays(4));
        var before = kept(bo);
        var review = leave("Acme").path();

        for (var answer : List.of("keep", "rest", "later")) {
            var page = browser.get(review + "?person=" + bo.value())
                    .submit(review + "/people/" + bo.value(), "answer", answer, "days", "30");
            page = page.submit(review + "/people/" + bo.value() + "/undoing");
            assertThat(kept(bo)).as(answer).isEqualTo(before);
            assertThat(page.html().select("#one .person-name").text()).isEqualTo("Bo Berg");
        }
        var page = browser.get(review + "?person=" + cleo.value())
                .submit(review + "/people/" + cleo.value(), "answer", "keep", "days", "30");
        assertThat(bonds.find(ada.id(), cleo)).isPresent();
        page.submit(review + "/people/" + cleo.value() + "/undoing");
        assertThat(bonds.find(ada.id(), cleo)).isEmpty();
        partings.part(ada.id(), bo, "");
        assertThat(browser.get(review).text()).contains("1 of 2");
        partings.takeBack(ada.id(), bo);
        assertThat(browser.get(review).text()).contains("0 of 2");
        assertThat(kept(bo)).isEqualTo(before);
    }

    @Test
    void anAnswerThatIsChangedReplacesTheOneBefore() {
        var bo = at("Bo Berg", "Acme");
        var review = leave("Acme").path();
        var asked = review + "?person=" + bo.value();

        browser.get(asked).submit(review + "/people/" + bo.value(), "answer", "keep", "days", "30");
        browser.get(asked).submit(review + "/people/" + bo.value(), "answer", "rest");

        assertThat(bonds.find(ada.id(), bo)).isEmpty();
        assertThat(browser.get(asked).text()).contains("Decided so far: rests.");
    }

    @Test
    void itShowsOnTodayOnceAndNeverAgain() {
        at("Bo Berg", "Acme");
        var review = leave("Acme").path();

        assertThat(browser.get("/").html().select("a[href=" + review + "]").text())
                .contains("Go through them");
        var given = nudges.make(ada).open().stream()
                .filter(it -> it.kind() == Kind.REVIEW)
                .findFirst()
                .orElseThrow();
        nudges.skip(ada.id(), given.id());
        people.add(ada.id(), PersonDraft.named("Somebody new"), true);
        assertThat(nudges.make(ada).nudges())
                .filteredOn(it -> it.kind() == Kind.REVIEW)
                .hasSize(1);
    }

    @Test
    void oneAnswerInTheReviewSettlesTheCard() {
        var bo = at("Bo Berg", "Acme");
        at("Cleo Quist", "Acme");
        var review = leave("Acme").path();
        browser.get("/");

        browser.get(review).submit(review + "/people/" + bo.value(), "answer", "rest");

        assertThat(nudges.make(ada).open()).extracting(Nudge::kind).doesNotContain(Kind.REVIEW);
    }

    @Test
    void theOthersAreLeftAsTheyAreAndTakenUpAgain() {
        at("Bo Berg", "Acme");
        var page = leave("Acme");
        var review = page.path();

        page = page.submit(review + "/closing");
        assertThat(page.text()).contains("Done: 0 of 1 decided");
        page = page.submit(review + "/opening");
        assertThat(page.path()).isEqualTo(review);
        assertThat(browser.get("/people/reviews").text())
                .contains("0 of 1 decided")
                .doesNotContain("Done");
    }

    @Test
    void theirChangeOfWorkOpensOneReviewOfThoseWhoAreKept() {
        var bo = at("Bo Berg", "Acme");
        var cleo = at("Cleo Quist", "Acme");
        var dan = at("Dan Day", "Acme");
        bonds.keepInTouch(ada.id(), List.of(bo, cleo));

        browser.get(bo.href() + "/work").submit(bo.href() + "/work", "left", "true");
        people.save(ada.id(), cleo, of("Cleo Quist", "Berg & Co"));
        people.save(ada.id(), dan, of("Dan Day", "Berg & Co"));

        var page = browser.get("/people/reviews");
        page = browser.get(page.html().select(".rows a").attr("href"));
        assertThat(page.html().select("h1").text()).isEqualTo("The work of 2 people changed");
        assertThat(page.text()).contains("Bo Berg left Acme.", "Cleo Quist").doesNotContain("Dan Day");
        page = browser.get(page.html().select("details a").last().attr("href"));
        assertThat(page.text()).contains("Cleo Quist left Acme and is at Berg & Co now.");
    }

    @Test
    void whatIsTakenBackOpensNothing() {
        var bo = at("Bo Berg", "Acme");
        bonds.keepInTouch(ada.id(), List.of(bo));

        var page = browser.get(bo.href() + "/work").submit(bo.href() + "/work", "left", "true");
        page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(reviews.all(ada.id())).isEmpty();

        people.save(ada.id(), bo, of("Bo Berg", "ACME Ltd"));
        people.save(ada.id(), bo, of("Bo Berg", "Acme"));
        assertThat(reviews.all(ada.id())).isEmpty();
        var first = at("Cleo Quist", "");
        bonds.keepInTouch(ada.id(), List.of(first));
        people.save(ada.id(), first, of("Cleo Quist", "Acme"));
        assertThat(reviews.all(ada.id())).isEmpty();
    }

    @Test
    void anImportThatNamesOtherWorkOpensOneAndItsUndoingTakesItAway() throws InterruptedException {
        var bo = people.add(
                ada.id(),
                of("Bo Berg", "Acme")
                        .with(List.of(new Work("Acme", "")), List.of(ContactPoint.email("bo@example.org"))),
                true);
        bonds.keepInTouch(ada.id(), List.of(bo));

        var page = browser.bringIn("people.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                FN:Bo Berg
                EMAIL:bo@example.org
                ORG:Lantern Works
                END:VCARD
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(reviews.concerned(ada.id(), only()))
                .extracting(Concerned::joined)
                .containsExactly("Lantern Works");

        page.submit(page.path() + "/undoing");
        for (int i = 0; i < 100 && !reviews.all(ada.id()).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(reviews.all(ada.id())).isEmpty();
    }

    @Test
    void ownWorkIsWrittenDownChangedLeftAndTakenBack() {
        var page = browser.get("/settings/work");
        assertThat(page.text()).contains("Say where you work.");
        page = page.submit(
                "/settings/work", "organisation", "Acme", "title", "Engineer", "city", "Berlin", "since", "2019-03");
        assertThat(page.text()).contains("Engineer, Acme · Berlin · since March 2019");
        var at = page.html().select("form[action$=/leaving]").attr("action").replace("/leaving", "");

        page = page.submit(at + "/leaving");
        assertThat(page.path()).isEqualTo("/settings/work");
        assertThat(page.text()).contains("Nobody in your book is tied to it");
        page = page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(page.text()).contains("You are still there.", "since March 2019");

        at("Bo Berg", "Acme");
        page = browser.get("/settings/work").submit(at, "until", "2026-10");
        assertThat(page.text()).contains("Whom of Acme do you keep?");
        page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(reviews.all(ada.id())).isEmpty();

        browser.postFrom("/settings/work", at + "/removal");
        page = browser.get("/settings/work");
        assertThat(page.text()).contains("Say where you work.");
        page = page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(page.text()).contains("Engineer, Acme · Berlin · since March 2019");
    }

    @Test
    void wrongWorkComesBackAsItWasTyped() {
        var page = browser.get("/settings/work")
                .answerTo("/settings/work", "organisation", "", "title", "Engineer", "since", "2020", "until", "2019");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Name the organisation.", "That is before you began.");
        assertThat(page.html().select("input[name=title]").val()).isEqualTo("Engineer");
    }

    @Test
    void answeringOnceMoreAtTheSameTimeLeavesOneAnswer() throws Exception {
        var bo = at("Bo Berg", "Acme");
        leave("Acme");
        var review = only();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() ->
                            i % 2 == 0 ? reviews.keep(ada.id(), review, bo, 60) : reviews.rest(ada.id(), review, bo)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }

        reviews.undo(ada.id(), review, bo);
        assertThat(bonds.find(ada.id(), bo)).isEmpty();
    }

    @Test
    void aReviewOfManyTakesFewStatements() {
        for (int i = 0; i < 120; i++) {
            at("Person " + i, "Acme");
        }
        var review = leave("Acme").path();

        assertThat(Statements.during(() -> browser.get(review))).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void nobodyElseSeesItOrAnswers() {
        var bo = at("Bo Berg", "Acme");
        var review = leave("Acme").path();
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(review).status()).isEqualTo(404);
        for (var path :
                List.of("/people/" + bo.value(), "/people/" + bo.value() + "/undoing", "/closing", "/opening")) {
            assertThat(grace.postFrom("/people/circles", review + path, "answer", "keep")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        var work = "/settings/work/" + UUID.randomUUID();
        for (var path : List.of("", "/leaving", "/staying", "/review", "/removal")) {
            assertThat(grace.postFrom("/people/circles", work + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(browser.get(review + "?person=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(browser.postFrom("/people/circles", review + "/people/" + bo.value(), "answer", "nonsense")
                        .status())
                .isEqualTo(404);
    }

    private Browser.Page leave(String organisation) {
        var page = browser.get("/settings/work").submit("/settings/work", "organisation", organisation);
        return page.submit(page.html().select("form[action$=/leaving]").attr("action"));
    }

    private Review.Id only() {
        assertThat(reviews.all(ada.id())).hasSize(1);
        return reviews.all(ada.id()).getFirst().id();
    }

    private Kept kept(Person.Id person) {
        return bonds.find(ada.id(), person).orElseThrow();
    }

    private Person.Id at(String name, String organisation) {
        return people.add(ada.id(), of(name, organisation), true);
    }

    private static PersonDraft of(String name, String organisation) {
        var draft = PersonDraft.named(name);
        return organisation.isEmpty() ? draft : draft.with(List.of(new Work(organisation, "")), List.of());
    }

    private static PersonDraft metAtWork(String name, String where) {
        var draft = PersonDraft.named(name);
        return new PersonDraft(
                draft.name(),
                draft.works(),
                draft.contacts(),
                draft.birthday(),
                draft.home(),
                new Met(Met.How.WORKPLACE, where, Optional.empty()),
                draft.circles(),
                draft.interests(),
                draft.notes(),
                draft.photo(),
                draft.uid(),
                draft.rest());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ada.zone()));
    }
}
