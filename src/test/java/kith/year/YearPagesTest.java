package kith.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
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

/** The year as a calendar. */
@KithTest
class YearPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    Member ada;
    Person.Id ana;
    Person.Id bo;
    Browser browser;
    int last;

    @BeforeEach
    void aYear() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        bo = people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
        browser = cast.browserOf(ada);
        last = LocalDate.now(ada.zone()).getYear() - 1;
        log(ana, at(3, 1, 0, 5), Channel.IN_PERSON, "the first of March");
        log(ana, at(3, 1, 23, 55), Channel.CALL, "late that day");
        log(bo, at(7, 14, 12, 0), Channel.MESSAGE, "in July");
        log(bo, at(12, 31, 23, 59), Channel.MESSAGE, "the last day");
        log(bo, at(12, 31, 23, 59).plusSeconds(120), Channel.MESSAGE, "already the next year");
    }

    @Test
    void aDayIsMarkedByWhatItHeldInTheMembersOwnTime() {
        var page = browser.get("/year?year=" + last);

        assertThat(page.html().select("a.day--met").eachText()).containsExactly("1, 2 touches, one face to face");
        assertThat(page.html().select("a.day--touched").eachText()).containsExactly("14, one touch", "31, one touch");
        assertThat(page.text()).contains("You were in touch on 3 days, on one of them face to face.");
        assertThat(page.html().select("table.year-month")).hasSize(12);
    }

    @Test
    void aDayLeadsToTheJournalFromThere() {
        var day = browser.get("/year?year=" + last).html().selectFirst("a.day--met");

        var journal = browser.get(day.attr("href"));

        assertThat(journal.html().select(".moment-note").eachText())
                .containsExactly("late that day", "the first of March");
    }

    @Test
    void withOnePersonItShowsThemAlone() {
        var page = browser.get("/year?year=" + last + "&person=" + ana.value());

        assertThat(page.html().select("a.day")).hasSize(1);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo(last + " with Ana Weber");
        assertThat(browser.get(page.html().selectFirst("a.day").attr("href")).text())
                .contains("late that day");
    }

    @Test
    void aPlanIsNoTouchYetAndAnEmptyYearIsAYear() {
        var next = browser.get("/year?year=" + (last + 2));

        assertThat(next.text()).contains("You were in touch on no day.");
        assertThat(browser.answer("/year?year=" + (last + 3)).status()).isEqualTo(404);
        assertThat(browser.answer("/year?year=x").status()).isEqualTo(404);
    }

    @Test
    void itCostsAFewStatementsAndAnotherMemberSeesNothing() {
        browser.get("/year?year=" + last);
        assertThat(Statements.during(() -> browser.get("/year?year=" + last))).hasSizeLessThanOrEqualTo(4);

        var grace = cast.browserOf(cast.grace());
        assertThat(grace.get("/year?year=" + last).html().select("a.day")).isEmpty();
        assertThat(grace.answer("/year?person=" + ana.value()).status()).isEqualTo(404);
    }

    private void log(Person.Id person, Instant at, Channel channel, String note) {
        moments.log(ada.id(), MomentDraft.of(person, at, channel, Direction.BOTH, note));
    }

    private Instant at(int month, int day, int hour, int minute) {
        return LocalDate.of(last, month, day)
                .atTime(LocalTime.of(hour, minute))
                .atZone(ada.zone())
                .toInstant();
    }
}
