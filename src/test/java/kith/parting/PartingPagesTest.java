package kith.parting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.nudges.Nudge;
import kith.nudges.Nudges;
import kith.people.Belongings.Handover;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.rhythm.Bonds;
import kith.rhythm.RhythmWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class PartingPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bonds bonds;

    @Autowired
    Partings partings;

    @Autowired
    Nudges nudges;

    @Autowired
    Details details;

    @Autowired
    Books books;

    @Autowired
    PartingBelongings belongings;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;
    Person.Id bo;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        bo = people.add(
                ada.id(),
                PersonDraft.named("Bo Berg")
                        .with(
                                List.of(),
                                List.of(
                                        new ContactPoint(ContactPoint.Kind.EMAIL, "bo@example.org", ""),
                                        new ContactPoint(ContactPoint.Kind.PHONE, "+49 151 1234567", ""))),
                true);
    }

    @Test
    void partingEndsTheBondAndTakingItBackBringsItBackAsItWas() {
        var since = today().minusDays(400);
        bonds.keepInTouch(ada.id(), List.of(bo), since);
        bonds.wish(
                ada.id(),
                bo,
                new RhythmWish(
                        Optional.of(Period.ofDays(60)),
                        Optional.of(2),
                        Optional.of(RhythmWish.NEVER),
                        Optional.of(Period.ofDays(300))));
        bonds.rest(ada.id(), bo, today().minusDays(3));
        var before = bonds.find(ada.id(), bo).orElseThrow();

        var page = browser.get(at("")).submit(at(""), "note", "");
        assertThat(page.path()).isEqualTo("/people/" + bo.value());
        assertThat(page.text()).contains("Parted well on", "The note, and the way back");
        assertThat(bonds.find(ada.id(), bo)).isEmpty();

        page = page.submit(at("/return"));
        assertThat(page.text()).contains("Bo Berg is back, as before.");
        assertThat(bonds.find(ada.id(), bo)).contains(before);
        assertThat(partings.find(ada.id(), bo)).isEmpty();
    }

    @Test
    void whoeverWasJustInTheBookIsSoAgain() {
        browser.get(at("")).submit(at(""), "note", "");

        assertThat(browser.get(at("")).submit(at("/return")).text()).contains("just in your book, as before");
        assertThat(bonds.find(ada.id(), bo)).isEmpty();
    }

    @Test
    void theNoteIsKeptAndHandedToProgramsOnlyWhenItIsWhole() {
        var page = browser.get(at("?starter=2"));
        var begun = page.html().select("textarea").text();
        assertThat(begun).contains("Dear Bo", Note.GAP);

        page = page.submit(at(""), "note", begun);
        assertThat(page.text()).contains("You parted well from Bo Berg", "still dots in your note");
        assertThat(page.html().select("a[href^=mailto]")).isEmpty();

        page = page.submit(at(""), "note", "Dear Bo, thank you for the maps & the tea.");
        assertThat(page.html().select("a[href^=mailto]").attr("href"))
                .isEqualTo("mailto:bo@example.org?body="
                        + "Dear%20Bo%2C%20thank%20you%20for%20the%20maps%20%26%20the%20tea.");
        assertThat(page.html().select("a[href^=sms]").attr("href")).startsWith("sms:+491511234567?body=Dear");
        assertThat(page.html().select("a[href^=https://wa.me]").attr("href")).startsWith("https://wa.me/491511234567?");
    }

    @Test
    void aNoteThatIsTooLongComesBackAsItWasTypedAndNobodyIsPartedFrom() {
        var typed = "thanks ".repeat(700);

        var page = browser.get(at("")).answerTo(at(""), "note", typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("textarea").text()).isEqualTo(typed.strip());
        assertThat(page.text()).contains("under 4000 characters");
        assertThat(partings.find(ada.id(), bo)).isEmpty();
    }

    @Test
    void nobodyIsSuggestedFromWhomOneParted() {
        notice(bo, "Builds a boat");
        browser.get("/");
        assertThat(nudges.make(ada).open()).extracting(Nudge::person).contains(bo);

        browser.get(at("")).submit(at(""), "note", "");
        assertThat(nudges.make(ada).open()).isEmpty();

        var another = people.add(ada.id(), PersonDraft.named("Cleo Quist"), true);
        notice(another, "Went to Oslo");
        partings.part(ada.id(), another, "");
        people.add(ada.id(), PersonDraft.named("Somebody new"), true);
        assertThat(nudges.make(ada).open()).isEmpty();
    }

    @Test
    void thoseFromWhomOnePartedAreListedAndTakenBackThere() {
        assertThat(browser.get("/people/parted").text()).contains("Nobody yet");
        browser.get(at("")).submit(at(""), "note", "");

        var page = browser.get("/people/parted");
        assertThat(page.text()).contains("Bo Berg", "Parted well on");
        assertThat(browser.get("/people?q=Bo").text()).contains("Bo Berg");

        page.submit(at("/return"));
        assertThat(browser.get("/people/parted").text()).contains("Nobody yet");
    }

    @Test
    void keepingInTouchAgainTakesThePartingBack() {
        partings.part(ada.id(), bo, "Thank you.");

        browser.get("/people/" + bo.value()).submit("/people/" + bo.value() + "/bond");

        assertThat(partings.find(ada.id(), bo)).isEmpty();
        assertThat(bonds.find(ada.id(), bo)).isPresent();
    }

    @Test
    void partingTwiceAtOnceKeepsHowTheBondWas() throws Exception {
        bonds.keepInTouch(ada.id(), List.of(bo), today().minusDays(9));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> partings.part(ada.id(), bo, "")))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }

        assertThat(partings.find(ada.id(), bo)
                        .orElseThrow()
                        .before()
                        .orElseThrow()
                        .keptSince())
                .isEqualTo(today().minusDays(9));
        partings.takeBack(ada.id(), bo);
        assertThat(bonds.find(ada.id(), bo).orElseThrow().bond().keptSince()).isEqualTo(today().minusDays(9));
    }

    @Test
    void aPartingGoesAlongToWhomTheyAreOneWithAndComesBack() {
        var also = people.add(ada.id(), PersonDraft.named("B. Berg"), true);
        var handover = new Handover(bo, also);
        partings.part(ada.id(), bo, "Thank you.");

        var handed = books.write(ada.id(), () -> belongings.handOver(ada.id(), handover));
        assertThat(partings.find(ada.id(), also)).map(Parting::note).contains("Thank you.");
        books.write(ada.id(), () -> belongings.giveBack(ada.id(), handover, handed));
        assertThat(partings.find(ada.id(), also)).isEmpty();

        bonds.keepInTouch(ada.id(), List.of(also));
        assertThat(books.write(ada.id(), () -> belongings.handOver(ada.id(), handover)))
                .isEmpty();
        assertThat(partings.find(ada.id(), bo)).isPresent();
    }

    @Test
    void theListTakesFewStatementsHoweverManyThereAre() {
        for (int i = 0; i < 30; i++) {
            partings.part(ada.id(), people.add(ada.id(), PersonDraft.named("Person " + i), true), "");
        }

        assertThat(Statements.during(() -> browser.get("/people/parted"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void nobodyElseParts() {
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(at("")).status()).isEqualTo(404);
        assertThat(grace.postFrom("/people/circles", at("")).status()).isEqualTo(404);
        assertThat(grace.postFrom("/people/circles", at("/return")).status()).isEqualTo(404);
        assertThat(partings.find(ada.id(), bo)).isEmpty();
        assertThat(browser.postFrom("/people/circles", at("/return")).status()).isEqualTo(404);
    }

    private void notice(Person.Id person, String words) {
        details.add(ada.id(), new Details.Noticed(person, words, today(), Optional.of(today()), Optional.empty()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ada.zone()));
    }

    private String at(String path) {
        return "/people/" + bo.value() + "/parting" + path;
    }
}
