package kith.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.Home;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class FactPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bonds bonds;

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
                        .with(List.of(new Work("Studio Nord", "Architect")), List.of())
                        .withRest(List.of("X-ODD:kept")),
                true);
    }

    @Test
    void anAddressIsShownFoundChangedTakenAwayAndBroughtBack() {
        var page = add("address", "street", "5 rue Mercière", "city", "Lyon", "label", "home");
        assertThat(page.text()).contains("5 rue Mercière, Lyon", "At home", "It is written down.");
        assertThat(found("lyon")).contains("Bo Berg");
        assertThat(person().home()).isEqualTo(Home.in("Lyon", ""));

        page = browser.get(fact(page)).submit(fact(page), "city", "Lisbon");
        assertThat(page.text()).contains("5 rue Mercière, Lisbon");
        assertThat(found("lyon")).doesNotContain("Bo Berg");
        assertThat(person().home()).isEqualTo(Home.in("Lisbon", ""));

        var before = person().rest();
        page = browser.get(fact(page)).submit(fact(page) + "/removal");
        assertThat(page.text()).doesNotContain("rue Mercière").contains("It is gone.");
        assertThat(person().rest()).containsExactly("X-ODD:kept");

        page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(person().rest()).isEqualTo(before);
    }

    @Test
    void whatComesBackKeepsItsNameBesideWhatCameSince() {
        var page = add("occasion", "label", "Name day", "day", "1", "month", "5");
        page = browser.get(fact(page)).submit(fact(page) + "/removal");
        var undo = page.html().selectFirst(".toast form").attr("action");
        browser.get(at("/facts/new/occasion"))
                .submit(at("/facts/new/occasion"), "label", "Sober since", "day", "2", "month", "6");

        browser.postFrom(at(""), undo);

        assertThat(new Card(person().rest()).all(Fact.Occasion.class))
                .extracting(Fact.Occasion::label)
                .containsExactly("Sober since", "Name day");
    }

    @Test
    void languagesPronounsAndDaysAreShown() {
        add("language", "language", "Französisch");
        add("language", "language", "fr");
        add("pronouns", "pronouns", "they/them");
        add("pronouns", "pronouns", "she/her");
        var page = add("occasion", "label", "Founded the studio", "day", "1", "month", "5", "year", "2019");

        assertThat(page.html().select(".person-head").text())
                .contains("she/her")
                .doesNotContain("they/them");
        assertThat(page.html().select("#life").text()).contains("French", "Founded the studio", "1 May 2019");
        assertThat(person().rest().stream().filter(it -> it.startsWith("LANG"))).containsExactly("LANG:fr");
        assertThat(found("franz")).contains("Bo Berg");
    }

    @Test
    void workHasAHistory() {
        var page = add("job", "title", "Partner", "organisation", "Berg & Co", "from", "2024-03");
        assertThat(person().works())
                .containsExactly(new Work("Berg & Co", "Partner"), new Work("Studio Nord", "Architect"));
        assertThat(page.text()).contains("Since March 2024");

        page = browser.get(at("/work?place=1")).submit(at("/work"), "from", "2015", "until", "2024");
        assertThat(person().works()).containsExactly(new Work("Berg & Co", "Partner"));
        assertThat(page.text()).contains("Architect at Studio Nord", "2015 to 2024", "has left Studio Nord");
        assertThat(found("nord")).contains("Bo Berg");

        page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(person().works()).contains(new Work("Studio Nord", "Architect"));
        assertThat(browser.get(at("")).text()).contains("Since 2015").doesNotContain("2015 to 2024");

        browser.get(at("/work?place=1")).submit(at("/work"), "from", "", "left", "true");
        assertThat(browser.get(at("")).text()).contains("Partner at Berg & Co");
        assertThat(person().works()).hasSize(1);
    }

    @Test
    void whatIsWrongComesBackWithWhatWasTyped() {
        for (var wrong : List.of(
                List.of("address", "label", "home"),
                List.of("occasion", "day", "31"),
                List.of("language", "language", "portugheese"),
                List.of("pronouns", "pronouns", " "),
                List.of("job", "from", "2019"))) {
            var page = browser.get(at("/facts/new/" + wrong.getFirst()))
                    .submit(at("/facts/new/" + wrong.getFirst()), wrong.get(1), wrong.get(2));

            assertThat(page.status()).as(wrong.getFirst()).isEqualTo(422);
            assertThat(page.html().select("[name=" + wrong.get(1) + "]").val())
                    .isEqualTo(wrong.get(2).strip());
            assertThat(page.html().select("[aria-invalid=true]")).hasSize(1);
        }
        assertThat(browser.get(at("/work"))
                        .submit(at("/work"), "from", "2019", "until", "2010")
                        .status())
                .isEqualTo(422);
        assertThat(person().rest()).containsExactly("X-ODD:kept");
    }

    @Test
    void somebodyElsesClockStandsBesideMine() {
        people.save(ada.id(), bo, person().draft().livingAt(Home.in("Tokyo", "")));

        assertThat(browser.get(at("")).html().select("#life").text()).contains("Their time now", "there,", "with you");

        people.save(ada.id(), bo, person().draft().livingAt(Home.in("Berlin", "")));
        assertThat(browser.get(at("")).html().select("#life").text()).doesNotContain("Their time now");
    }

    @Test
    void aFilesDaysComeUpAndLeaveAgainInAFile() throws InterruptedException {
        var soon = LocalDate.now(clock.withZone(ada.zone())).plusDays(2);
        var file = """
                BEGIN:VCARD
                VERSION:3.0
                FN:Ida Import
                UID:ida
                item1.ADR;TYPE=WORK:;;1 Kaivokatu;Helsinki;;00100;Finland
                item2.X-ABDATE:%s
                item2.X-ABLABEL:_$!<Anniversary>!$_
                LANG:fi
                END:VCARD
                """.formatted(soon.minusYears(10)).replace("\n", "\r\n");
        browser.bringIn("ida.vcf", file.getBytes(StandardCharsets.UTF_8));
        var ida = people.named(ada.id(), "ida helsinki", 1).getFirst().id();
        people.sort(ada.id(), List.of(ida));
        bonds.keepInTouch(ada.id(), List.of(ida));

        assertThat(browser.get("/people/" + ida.value()).html().select("#life").text())
                .contains("Finnish", "Helsinki", "Wedding anniversary", "10 years in 2 days");
        assertThat(browser.get("/").text()).contains("Ida Import has their wedding anniversary in 2 days");
        assertThat(browser.get("/export/vcf").body()).contains("item2.X-ABDATE:", "LANG:fi", "Kaivokatu");
    }

    @Test
    void oneHearsAsEarlyAsOneSaid() {
        var soon = LocalDate.now(clock.withZone(ada.zone())).plusDays(20);
        bonds.keepInTouch(ada.id(), List.of(bo));
        add("occasion", "label", "Name day", "day", "" + soon.getDayOfMonth(), "month", "" + soon.getMonthValue());
        browser.get("/people/circles").submit("/people/circles", "name", "Family");
        var family = browser.get("/settings/days")
                .html()
                .selectFirst("input[name^=circle-]")
                .attr("name");
        assertThat(browser.get("/settings/days")
                        .submit("/settings/days", family, "x")
                        .status())
                .isEqualTo(422);

        browser.get("/settings/days").submit("/settings/days", family, "30");
        browser.get(at("")).submit(at("/circles"), "circle", family.substring("circle-".length()));
        assertThat(browser.get(at("")).text()).contains("30 days ahead");
        assertThat(browser.get(at("/days-ahead"))
                        .submit(at("/days-ahead"), "days", "61")
                        .status())
                .isEqualTo(422);
        assertThat(browser.get(at("/days-ahead"))
                        .submit(at("/days-ahead"), "days", "21")
                        .text())
                .contains("21 days ahead");

        assertThat(browser.get("/").text()).contains("A day that matters to Bo Berg comes in 2 weeks: Name day");
    }

    @Test
    void nobodyElseReachesAFact() {
        var page = add("pronouns", "pronouns", "she/her");
        var fact = fact(page);
        var grace = cast.browserOf(cast.grace());

        for (var path : List.of(at("/facts/new/address"), fact, at("/work"), at("/days-ahead"))) {
            assertThat(grace.get(path).status()).as(path).isEqualTo(404);
        }
        for (var path : List.of(
                at("/facts/new/pronouns"),
                fact,
                fact + "/removal",
                at("/facts/restoring"),
                at("/work"),
                at("/work/staying"),
                at("/days-ahead"))) {
            assertThat(grace.postFrom("/people/circles", path, "pronouns", "x", "title", "x", "days", "1")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(browser.get(at("/facts/" + UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(browser.get(at("/facts/new/shoes")).status()).isEqualTo(404);
        assertThat(browser.postFrom("/people/circles", at("/facts/restoring?lines=xyz"))
                        .status())
                .isEqualTo(404);
    }

    private Browser.Page add(String kind, String... fields) {
        return browser.get(at("/facts/new/" + kind)).submit(at("/facts/new/" + kind), fields);
    }

    /** Where the first thing of the panel that can be changed is changed. */
    private static String fact(Browser.Page page) {
        return Optional.ofNullable(page.html().selectFirst("a[href*=/facts/]"))
                .orElseThrow()
                .attr("href");
    }

    private String found(String words) {
        return browser.get("/people?q=" + words).text();
    }

    private Person person() {
        return people.find(ada.id(), bo).orElseThrow();
    }

    private String at(String path) {
        return "/people/" + bo.value() + path;
    }
}
