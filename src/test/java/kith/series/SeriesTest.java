package kith.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.series.Series.Every;
import kith.series.Series.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes again and again: one plan ahead at a time. */
@KithTest
class SeriesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    AllSeries series;

    Member ada;
    Person.Id ana;
    Person.Id bo;
    Browser browser;
    LocalDate today;

    @BeforeEach
    void aBookOfTwo() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        bo = people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
        browser = cast.browserOf(ada);
        today = LocalDate.now(ada.zone());
    }

    @Test
    void itIsCountedFromItsFirstDaySoThatTheLastOfAMonthComesBack() {
        var monthly = new Every(1, Unit.MONTH);
        var first = LocalDate.of(2026, 1, 31);

        assertThat(monthly.on(first, 1)).isEqualTo("2026-02-28");
        assertThat(monthly.on(first, 2)).isEqualTo("2026-03-31");
        assertThat(new Every(2, Unit.WEEK).on(first, 1)).isEqualTo("2026-02-14");
    }

    @Test
    void thePlanStandsOnTheTimelineAndTheNextComesWhenItHasHappened() {
        begin("Ana, Bo Lindqvist", today);
        var first = plan();
        assertThat(first.people()).containsExactly(ana, bo);
        assertThat(first.occasion()).isEqualTo("Lunch");
        assertThat(day(first)).isEqualTo(today);

        browser.postFrom("/moments", "/moments/" + first.id().value() + "/confirmation");

        assertThat(day(plan())).isEqualTo(today.plusMonths(1));
        assertThat(all()).hasSize(2);
    }

    @Test
    void aPlanThatIsDroppedMakesTheNextOneAndOthersDoNot() {
        begin("Ana", today.plusDays(3));

        moments.bin(ada.id(), plan().id());
        assertThat(day(plan())).isEqualTo(today.plusDays(3).plusMonths(1));

        browser.get("/log").answerTo("/log/line", "line", "dinner with Bo tomorrow");
        var other = all().stream()
                .filter(it -> it.people().contains(bo))
                .findFirst()
                .orElseThrow();
        moments.confirm(ada.id(), other.id());
        assertThat(all().stream().filter(Moment::planned)).hasSize(1);
    }

    @Test
    void itIsEndedWithItsPlanAndGoesOn() {
        begin("Ana", today.plusDays(3));
        var end = browser.get("/series")
                .html()
                .selectFirst("form[action$=/ending]")
                .attr("action");

        browser.postFrom("/series", end);
        assertThat(all()).isEmpty();
        assertThat(browser.get("/series").html().select("form[action$=/ending]"))
                .isEmpty();
        assertThat(browser.postFrom("/series", end).status()).isEqualTo(404);

        browser.postFrom("/series", end.replace("/ending", "/going-on"));
        assertThat(day(plan())).isEqualTo(today.plusDays(3));
    }

    @Test
    void whoLeftTheBookIsNotPlannedWithAndWithNobodyLeftItEnds() {
        begin("Ana, Bo", today);
        people.bin(ada.id(), List.of(bo));
        moments.confirm(ada.id(), plan().id());
        assertThat(plan().people()).containsExactly(ana);

        people.bin(ada.id(), List.of(ana));
        moments.confirm(ada.id(), series.all(ada.id()).getFirst().plan());

        assertThat(series.all(ada.id())).isEmpty();
    }

    @Test
    void whatIsWrongComesBackWithItsReason() {
        people.add(ada.id(), PersonDraft.named("Ana Zimmer"), true);

        var page = browser.get("/series")
                .answerTo(
                        "/series",
                        "who",
                        "Ana",
                        "what",
                        "Lunch",
                        "every",
                        "0",
                        "firstOn",
                        "2020-01-01",
                        "time",
                        "25:00");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error")).hasSize(4);
        assertThat(page.text()).contains("Several people are called Ana.");
        assertThat(page.html().select("#what").val()).isEqualTo("Lunch");
        assertThat(browser.get("/series")
                        .answerTo("/series", "who", "Zoe", "what", "Lunch")
                        .text())
                .contains("Nobody in your book is called Zoe.");
        assertThat(all()).isEmpty();
    }

    @Test
    void anotherMemberSeesAndEndsNothing() {
        begin("Ana", today);
        var grace = cast.browserOf(cast.grace());
        var at = "/series/" + series.all(ada.id()).getFirst().id().value();

        assertThat(grace.get("/series").text()).doesNotContain("Lunch with");
        assertThat(grace.postFrom("/series", at + "/ending").status()).isEqualTo(404);
        assertThat(grace.postFrom("/series", at + "/going-on").status()).isEqualTo(404);
    }

    private void begin(String who, LocalDate first) {
        browser.get("/series").submit("/series", "who", who, "what", "Lunch", "firstOn", first.toString());
    }

    private Moment plan() {
        var plans = all().stream().filter(Moment::planned).toList();
        assertThat(plans).hasSize(1);
        return plans.getFirst();
    }

    private LocalDate day(Moment moment) {
        return LocalDate.ofInstant(moment.at(), ada.zone());
    }

    private List<Moment> all() {
        return moments.all(ada.id(), Moments.NEWEST, 100);
    }
}
