package kith.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kith.ahead.DaysAhead;
import kith.cast.Cast;
import kith.drafts.Home;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.facts.Fact;
import kith.facts.Facts;
import kith.facts.Relation;
import kith.files.Pictures;
import kith.meaning.Liking;
import kith.meaning.Likings;
import kith.meaning.Meaning;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.moments.Channel;
import kith.people.People;
import kith.people.Person;
import kith.relations.Related;
import kith.relations.Relations;
import kith.rhythm.Bonds;
import kith.stories.Projects;
import kith.stories.Stories;
import kith.stories.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That nothing bars the way on the pages about somebody's life, where there is something of everything to see. */
@JourneyTest
class AccessToLivesJourneyTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bonds bonds;

    @Autowired
    Stories stories;

    @Autowired
    Projects projects;

    @Autowired
    Meanings meanings;

    @Autowired
    Likings likings;

    @Autowired
    DaysAhead ahead;

    @Autowired
    Facts facts;

    @Autowired
    Relations relations;

    @Test
    void everyPageAboutALife(Journey journey) throws IOException {
        var ada = cast.ada();
        var ana = fill(ada);
        var at = "/people/" + ana.value();
        var pages = new ArrayList<>(List.of(
                at,
                at + "/facts/new/address",
                at + "/facts/new/occasion",
                at + "/work",
                at + "/days-ahead",
                at + "/story",
                at + "/liking",
                at + "/relations",
                at + "/net",
                at + "/rhythm",
                at + "/projects/"
                        + projects.of(ada.id(), List.of(ana)).getFirst().id().value(),
                "/people/roles",
                "/people/map",
                "/people/around",
                "/people/interests",
                "/people/interests/climbing",
                "/search",
                "/search?q=split",
                "/search?q=island&kind=stories",
                "/search?q=nothing+of+it",
                "/settings/days",
                "/"));
        keep(ada, at);
        pages.addAll(List.of(at + "/files", at + "/history", "/history"));
        pages.add(cast.browserOf(ada)
                        .get(at + "/files")
                        .html()
                        .select("a[download]")
                        .attr("href")
                + "/caption");
        pages.add(cast.browserOf(ada).get(at).html().select("a[href*=/facts/]").attr("href"));

        pages.add(cast.browserOf(ada)
                .get("/people/circles")
                .html()
                .select("a[href^=/people/circles/]")
                .attr("href"));

        var page = journey.wide();
        journey.signIn(page, ada);
        var barriers = new Barriers(page);
        pages.forEach(barriers::at);
        page.navigate(at);
        page.evaluate("document.querySelectorAll('details.fold').forEach(it => it.open = true)");
        barriers.here("a person, unfolded");
        page.navigate(at + "/facts/new/job");
        page.fill("[name=from]", "long ago");
        page.click("form[action$='/facts/new/job'] button");
        barriers.here("a job that is wrong");

        assertThat(barriers.found()).isEmpty();
    }

    private void keep(Member ada, String at) throws IOException {
        var files = at + "/files";
        cast.browserOf(ada).upload(files, files, "file", "evening.png", Pictures.painted("png"));
        cast.browserOf(ada).upload(files, files, "file", "letter.txt", "Dear Ana,".getBytes(UTF_8));
    }

    private Person.Id fill(Member ada) {
        var draft = PeopleJourneyTest.ana()
                .with(List.of(new Work("Studio Nord", "Architect"), new Work("Berg & Co", "Partner")), List.of())
                .livingAt(Home.in("Tokyo", "Japan"))
                .withRest(List.of(
                        "ADR;TYPE=home:;;2 Chome-4-1 Kyobashi;Tokyo;;104-0031;Japan",
                        "ANNIVERSARY:20140612",
                        "item1.X-ABDATE:2019-05-01",
                        "item1.X-ABLABEL:Founded the studio",
                        "LANG:ja",
                        "PRONOUNS:she/her",
                        "X-KITH-WORK;FROM=2015;UNTIL=2019-03:Lantern Works;Draughtswoman"));
        var ana = people.add(ada.id(), draft, true);
        bonds.keepInTouch(ada.id(), List.of(ana));
        stories.tell(
                ada.id(),
                ana,
                new Story(
                        "Grew up in Split with four brothers, the first to leave the island.",
                        "Her father is ill, and the studio eats her evenings.",
                        "A house that she builds for nobody but herself."));
        projects.add(ada.id(), ana, "Builds a boat with her brothers", Optional.empty());
        meanings.say(
                ada.id(),
                ana,
                new Meaning(
                        Optional.of(Meaning.Intent.BOTH),
                        Set.of(Meaning.Basis.WORKPLACE),
                        Set.of(Meaning.Role.COMPANION)));
        likings.say(ada.id(), ana, new Liking(Set.of(Channel.CALL), OptionalInt.of(14), "never before ten"));
        ahead.say(ada.id(), ana, OptionalInt.of(10));
        facts.add(ada.id(), ana, new Fact.Relative(Relation.CHILD, "", "Mia", OptionalInt.of(2019)));
        var bo = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
        relations.addNew(ada.id(), List.of(new Related(ana, bo, Relation.MENTOR, "", "")));
        return ana;
    }
}
