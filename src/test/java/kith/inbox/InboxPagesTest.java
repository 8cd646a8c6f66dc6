package kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.inbox.Sorting.Deed;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.nudges.Kind;
import kith.nudges.Nudges;
import kith.people.Circles;
import kith.people.Newcomers;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class InboxPagesTest {

    private static final String PAGE = "/people/inbox";

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Inbox inbox;

    @Autowired
    Bonds bonds;

    @Autowired
    Circles circles;

    @Autowired
    Moments moments;

    @Autowired
    Nudges nudges;

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
    void thoseForWhomMostSpeaksComeFirst() {
        var ids = waiting("Nobody Known", "With Mail", "In Circle", "Wrote Long-Ago", "Wrote Lately");
        people.save(
                ada.id(),
                ids.get(1),
                PersonDraft.named("With Mail").with(List.of(), List.of(ContactPoint.email("m@example.org"))));
        newcomers.putBack(ada.id(), ids);
        circles.join(ada.id(), circles.create(ada.id(), "Climbing").id(), List.of(ids.get(2)));
        wrote(ids.get(3), 400);
        wrote(ids.get(4), 4);

        var page = browser.get(PAGE);

        assertThat(page.html().select(".row-link").eachText())
                .containsExactly("Wrote Lately", "Wrote Long-Ago", "In Circle", "With Mail", "Nobody Known");
        assertThat(page.text()).contains("in touch once, the last time 4 days ago", "In Climbing");
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        waiting(IntStream.range(0, 120).mapToObj("Person N%03d"::formatted).toArray(String[]::new));
        var names = new ArrayList<String>();
        var page = browser.get(PAGE);
        while (true) {
            names.addAll(page.html().select(".row-link").eachText());
            var next = page.html().selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = browser.get(next.attr("href"));
        }

        assertThat(names).hasSize(120).doesNotHaveDuplicates();
        assertThat(browser.get(PAGE + "?after=nonsense").status()).isEqualTo(200);
    }

    @Test
    void everyStepIsTakenOneByOneAndUndone() {
        var bo = waiting("Bo Berg").getFirst();
        for (var step : List.of("word", "meet", "keep", "book", "bin")) {
            var page = browser.get(PAGE + "/one");
            assertThat(page.text()).contains("Bo Berg");
            page = page.submit(PAGE + "/sorting", step, bo.value().toString());
            assertThat(newcomers.count(ada.id())).as(step).isZero();
            assertThat(bonds.find(ada.id(), bo).isPresent())
                    .as(step)
                    .isEqualTo(List.of("word", "meet", "keep").contains(step));
            assertThat(people.find(ada.id(), bo).orElseThrow().isBinned()).isEqualTo(step.equals("bin"));

            page = page.submit(page.html().selectFirst(".toast form").attr("action"));
            assertThat(page.path()).isEqualTo(PAGE + "/one?person=" + bo.value());
            assertThat(page.html().select("#one .person-name").text()).isEqualTo("Bo Berg");
            assertThat(bonds.find(ada.id(), bo)).as(step).isEmpty();
        }
    }

    @Test
    void aFirstWordAndAMeetingLeadToTheLogBoxAndBack() {
        var ids = waiting("Bo Berg", "Cleo Quist");

        var page = browser.get(PAGE + "/one")
                .submit(PAGE + "/sorting", "meet", ids.get(0).value().toString());
        assertThat(page.path())
                .startsWith("/log?back=/people/inbox/one&person=" + ids.get(0).value());
        assertThat(page.html().select("textarea[name=line]").text()).isEqualTo("coffee next Friday");
        page = browser.get(PAGE + "/one")
                .submit(PAGE + "/sorting", "word", ids.get(1).value().toString());
        assertThat(page.path()).startsWith("/log?");
    }

    @Test
    void whoeverIsPutOffComesAgainAfterTheOthers() {
        waiting("Bo Berg", "Cleo Quist");
        var first = browser.get(PAGE + "/one");
        var second = browser.get(first.html().select("a[data-key=6]").attr("href"));
        var last = browser.get(second.html().select("a[data-key=6]").attr("href"));

        assertThat(Stream.of(first, second)
                        .map(it -> it.html().select("#one .person-name").text()))
                .containsExactlyInAnyOrder("Bo Berg", "Cleo Quist");
        assertThat(last.text()).contains("Those left were put off");
        assertThat(browser.get(PAGE + "/one").text()).isEqualTo(first.text());
    }

    @Test
    void everybodyIsSortedTogetherIntoACircleAndPutBack() {
        var ids = waiting(
                IntStream.range(0, 70).mapToObj("Person N%02d"::formatted).toArray(String[]::new));
        var circle = circles.create(ada.id(), "Old firm").id();

        var page = browser.get(PAGE)
                .submit(PAGE + "/sorting", "all", "true", "into", circle.value().toString(), "book", "chosen");
        assertThat(page.text()).contains("70 people are in your book. Circle: Old firm.", "Nobody waits");
        assertThat(circles.peopleOf(ada.id(), circle)).hasSize(70);

        page = page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(page.text()).contains("70 people wait again.");
        assertThat(circles.peopleOf(ada.id(), circle)).isEmpty();
        assertThat(newcomers.ids(ada.id())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(browser.postFrom("/people/circles", PAGE + "/sorting/" + UUID.randomUUID() + "/undoing")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyTickedChangesNothing() {
        waiting("Bo Berg");

        assertThat(browser.get(PAGE).submit(PAGE + "/sorting", "keep", "chosen").text())
                .contains("Nobody was ticked");
        assertThat(newcomers.count(ada.id())).isEqualTo(1);
    }

    @Test
    void sortingTheSameOnesAtOnceSortsThemOnce() throws Exception {
        var ids = waiting("Bo Berg", "Cleo Quist");
        var sorted = new ArrayList<Person.Id>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> inbox.sort(ada.id(), Deed.KEEP, ids, Optional.empty())))
                    .toList()) {
                one.get().ifPresent(it -> sorted.addAll(it.people()));
            }
        }

        assertThat(sorted).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void thoseMetAtAnEventWaitWithWhatWasSaid() {
        var known = people.add(ada.id(), PersonDraft.named("Cleo Quist"), true);
        var page = browser.get("/people/met")
                .submit(
                        "/people/met",
                        "event",
                        "FOSDEM",
                        "place",
                        "Brussels",
                        "lines",
                        "Bo Berg, engineer at Acme: grows plums, bo@example.org\n\nCleo Quist: moves to Oslo\nBo Berg");

        assertThat(page.path()).isEqualTo(PAGE);
        assertThat(page.text())
                .contains(
                        "One new person from FOSDEM, Brussels; one was in your book already.", "Met: FOSDEM, Brussels");
        var bo = people.find(ada.id(), newcomers.ids(ada.id()).getFirst()).orElseThrow();
        assertThat(bo.met().where()).isEqualTo("FOSDEM, Brussels");
        assertThat(bo.met().on()).contains(today());
        assertThat(browser.get(PAGE + "/one").text()).contains("grows plums", "bo@example.org");
        assertThat(browser.get(known.href()).text()).contains("moves to Oslo");
        assertThat(nudges.make(ada).nudges())
                .anyMatch(it ->
                        it.kind() == Kind.NEW_IMPORT && it.reason().words().equals("nudges.why.newcomer.met"));

        page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(newcomers.count(ada.id())).isZero();
        assertThat(moments.timeline(ada.id(), known, Moments.NEWEST, 9)).isEmpty();
        assertThat(people.find(ada.id(), bo.id()).orElseThrow().isBinned()).isTrue();
    }

    @Test
    void whatIsWrongAboutAnEventComesBackAsItWasTyped() {
        var page =
                browser.get("/people/met").answerTo("/people/met", "event", "", "day", "2999-01-01", "lines", "---\n");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Name the event", "today or before", "Write at least one name.");
        assertThat(page.html().select("#day").val()).isEqualTo("2999-01-01");
        var long501 = "Bo " + "x".repeat(500);
        assertThat(browser.get("/people/met")
                        .answerTo("/people/met", "event", "FOSDEM", "lines", long501)
                        .status())
                .isEqualTo(422);
        assertThat(newcomers.count(ada.id())).isZero();
    }

    @Test
    void pagesTakeFewStatementsHoweverManyWait() {
        waiting(IntStream.range(0, 60).mapToObj("Person N%02d"::formatted).toArray(String[]::new));

        assertThat(Statements.during(() -> browser.get(PAGE))).hasSizeLessThanOrEqualTo(10);
        assertThat(Statements.during(() -> browser.get(PAGE + "/one"))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void nobodyElseSeesOrSortsThem() {
        var bo = waiting("Bo Berg").getFirst();
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(PAGE).text()).doesNotContain("Bo Berg");
        assertThat(grace.get(PAGE + "/one?person=" + bo.value()).text()).doesNotContain("Bo Berg");
        grace.postFrom("/people/circles", PAGE + "/sorting", "bin", bo.value().toString());
        assertThat(newcomers.count(ada.id())).isEqualTo(1);
        var sorting =
                inbox.sort(ada.id(), Deed.BOOK, List.of(bo), Optional.empty()).orElseThrow();
        assertThat(grace.postFrom("/people/circles", PAGE + "/sorting/" + sorting.id() + "/undoing")
                        .status())
                .isEqualTo(404);
        var theirs = circles.create(ada.id(), "Mine").id().value().toString();
        assertThat(grace.postFrom("/people/circles", PAGE + "/sorting", "keep", "chosen", "into", theirs)
                        .status())
                .isEqualTo(404);
    }

    private List<Person.Id> waiting(String... names) {
        return people.addAll(ada.id(), Stream.of(names).map(PersonDraft::named).toList(), false);
    }

    private void wrote(Person.Id person, int daysAgo) {
        Instant at = today().minusDays(daysAgo).atTime(9, 0).atZone(ada.zone()).toInstant();
        moments.log(ada.id(), MomentDraft.of(person, at, Channel.EMAIL, Direction.IN, ""));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ada.zone()));
    }
}
