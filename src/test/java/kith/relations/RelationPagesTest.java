package kith.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.PersonDraft;
import kith.facts.Fact.Relative;
import kith.facts.Facts;
import kith.facts.Relation;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RelationPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Facts facts;

    @Autowired
    Relations relations;

    Member ada;
    Browser browser;
    Person.Id ana;
    Person.Id bo;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        ana = add("Ana Marić");
        bo = add("Bo Berg");
    }

    @Test
    void aRelationStandsOnBothPagesAndCanBeTakenBack() {
        assertThat(browser.get(at(ana)).text()).contains("Who is Ana Marić with");

        var page = say(ana, "relation", "manager", "name", "bo berg");
        assertThat(panel(page)).contains("Bo Berg", "Their manager");
        assertThat(page.html().select("#relations svg .dot")).hasSize(2);
        assertThat(panel(browser.get(at(bo)))).contains("Ana Marić", "Reports to them");

        say(bo, "relation", "report", "name", "Ana Marić");
        assertThat(relations.of(ada.id(), List.of(ana))).hasSize(1);

        page = browser.get(at(bo));
        page = page.submit(
                page.html().select("#relations form[action*=/removal]").attr("action"));
        assertThat(panel(page)).doesNotContain("Ana");
        page = page.submit(page.html().select(".toast form").attr("action"));
        assertThat(panel(page)).contains("Ana Marić", "Reports to them");
    }

    @Test
    void whoIntroducedWhomIsSaidOnce() {
        var page = say(ana, "relation", "introduced", "name", "Bo Berg");

        assertThat(panel(page)).contains("You met through them");
        assertThat(people.find(ada.id(), bo).orElseThrow().introducedBy()).contains(ana);
        page = browser.get(at(bo));
        assertThat(panel(page)).contains("Introduced you to them");
        page.submit(page.html().select("#relations form[action*=/removal]").attr("action"));
        assertThat(people.find(ada.id(), bo).orElseThrow().introducedBy()).isEmpty();

        assertThat(say(bo, "relation", "introducer", "name", "Nobody Known").status())
                .isEqualTo(422);
    }

    @Test
    void aChildIsANameUntilItIsKeptAsAPerson() {
        var page = say(ana, "relation", "child", "name", "Mia", "born", "2019");

        assertThat(panel(page)).contains("Mia", "Child, born 2019");
        assertThat(people.ids(ada.id())).containsExactlyInAnyOrder(ana, bo);
        assertThat(browser.get("/people?q=mia").text()).contains("Ana Marić");

        page = page.submit(
                page.html().select("#relations form[action*=/relatives/]").attr("action"));
        assertThat(page.text()).contains("Mia is a person of your book now.");
        assertThat(people.ids(ada.id())).hasSize(3);
        assertThat(panel(page)).contains("Mia", "Child").doesNotContain("born 2019");

        page = page.submit(page.html().select(".toast form").attr("action"));
        assertThat(panel(page)).contains("Child, born 2019");
        assertThat(people.ids(ada.id())).hasSize(2);
    }

    @Test
    void aNameThatComesNearSomebodyIsAskedAbout() {
        var page = say(ana, "relation", "partner", "name", "Bo");

        assertThat(page.text()).contains("Whom do you mean by Bo?", "Bo Berg", "None of them");
        page.submit(page.html().select("form[action*=/relations/]").attr("action"));
        assertThat(relations.of(ada.id(), List.of(ana)))
                .extracting(Related::other)
                .containsExactly(bo);

        page = say(bo, "relation", "friend", "name", "Ana");
        page = page.submit(page.html().select("form[action*='alone=']").attr("action"));
        assertThat(panel(page)).contains("Ana Friend");
        assertThat(page.html().select("[aria-label='Keep as a person of its own: Ana']"))
                .hasSize(1);
    }

    @Test
    void ownWordsAreReadFromBothSides() {
        say(ana, "relation", "other", "name", "Bo Berg", "word", "godmother", "back", "godchild");

        assertThat(panel(browser.get(at(ana)))).contains("Godmother");
        assertThat(panel(browser.get(at(bo)))).contains("Godchild");
        assertThat(say(ana, "relation", "other", "name", "Bo Berg").status()).isEqualTo(422);
    }

    @Test
    void whatIsWrongComesBackWithWhatWasTyped() {
        var page = say(ana, "relation", "rival", "name", "<b>x</b>", "born", "soon", "word", "w".repeat(61));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("[name=name]").val()).isEqualTo("<b>x</b>");
        assertThat(page.text()).contains("Please choose", "Write a year", "under 60");
        assertThat(say(ana, "relation", "friend", "name", " ").status()).isEqualTo(422);
        assertThat(say(ana, "relation", "friend", "name", "n".repeat(201)).status())
                .isEqualTo(422);
        assertThat(browser.postFrom(at(ana), at(ana) + "/relations/" + ana.value(), "relation", "friend")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void longAndHostileNamesHurtNothing() {
        var name = "“<script>alert(1)</script> " + "ß".repeat(170);
        facts.add(ada.id(), ana, new Relative(Relation.CHILD, "", name, OptionalInt.empty()));

        var page = browser.get(at(ana));

        assertThat(page.html().select("#relations .row-link").text()).isEqualTo(name);
        assertThat(page.html().select("#relations script")).isEmpty();
        assertThat(page.html().select("#relations .dot-label").text()).hasSizeLessThan(15);
    }

    @Test
    void theNetGoesTwoStepsAndSaysTheSameInATable() {
        var cy = add("Cy Cole");
        var dan = add("Dan Dale");
        relations.relate(ada.id(), new Related(ana, bo, Relation.PARTNER, "", ""));
        relations.relate(ada.id(), new Related(bo, cy, Relation.CHILD, "", ""));
        relations.relate(ada.id(), new Related(cy, dan, Relation.FRIEND, "", ""));
        facts.add(ada.id(), bo, new Relative(Relation.CHILD, "", "Mia", OptionalInt.of(2019)));

        var page = browser.get(at(ana) + "/net");

        assertThat(page.html().select("svg .dot")).hasSize(3);
        assertThat(page.html().select("svg line.net-line")).hasSize(2);
        assertThat(page.html().select("table tbody tr")).hasSize(3);
        assertThat(page.text()).contains("Cy Cole Child Bo Berg", "Mia Child, born 2019 Bo Berg", "Partner");
        assertThat(page.text()).doesNotContain("Dan Dale");
        assertThat(browser.get(at(dan) + "/net").text()).contains("Cy Cole");
        assertThat(browser.get(at(add("Eve")) + "/net").text()).contains("Nobody is known yet");
        people.bin(ada.id(), List.of(bo));
        assertThat(browser.get(at(ana) + "/net").text()).doesNotContain("Bo Berg");
        assertThat(Statements.during(() -> browser.get(at(ana) + "/net"))).hasSizeLessThan(12);
    }

    @Test
    void theSameSaidByManyAtOnceIsWrittenDownOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < 8; i++) {
                var it = i % 2 == 0
                        ? new Related(ana, bo, Relation.SIBLING, "", "")
                        : new Related(bo, ana, Relation.SIBLING, "", "");
                all.add(pool.submit(() -> relations.relate(ada.id(), it)));
            }
            for (var one : all) {
                one.get();
            }
        }

        assertThat(relations.of(ada.id(), List.of(ana))).hasSize(1);
    }

    @Test
    void anotherMemberFindsNothingAndAStrangerIsAskedToSignIn() {
        relations.relate(ada.id(), new Related(ana, bo, Relation.PARTNER, "", ""));
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(at(ana) + "/net").status()).isEqualTo(404);
        assertThat(grace.get(at(ana) + "/relations").status()).isEqualTo(404);
        assertThat(grace.postFrom(
                                "/people/new", at(ana) + "/relations/" + bo.value() + "/removal", "relation", "partner")
                        .status())
                .isEqualTo(404);
        assertThat(grace.postFrom("/people/new", at(ana) + "/relatives/0/person")
                        .status())
                .isEqualTo(404);
        assertThat(cast.stranger().answer(at(ana) + "/net").location()).startsWith("/sign-in");
        assertThat(relations.of(ada.id(), List.of(ana))).hasSize(1);
    }

    @Test
    void cardsBringRelationsAndTakeThemAlongAndAnUndoneImportTakesThemBack() throws Exception {
        var file = """
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:uuid:0a000000-0000-4000-8000-000000000001
                FN:Ida First
                RELATED;TYPE=parent:urn:uuid:0a000000-0000-4000-8000-000000000002
                RELATED;TYPE=friend:urn:uuid:0a000000-0000-4000-8000-00000000dead
                RELATED;VALUE=text;TYPE=child:Kim
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:uuid:0a000000-0000-4000-8000-000000000002
                FN:Ivo Second
                RELATED;TYPE=child:urn:uuid:0a000000-0000-4000-8000-000000000001
                END:VCARD
                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

        var page = browser.bringIn("family.vcf", file);

        var ida = people.named(ada.id(), "Ida First", 1).getFirst().id();
        assertThat(panel(browser.get(at(ida)))).contains("Ivo Second", "Parent", "Kim", "Child");
        assertThat(relations.of(ada.id(), List.of(ida))).hasSize(1);
        var cards = browser.get("/export/vcf").body().replaceAll("\r\n ", "");
        assertThat(cards)
                .contains(
                        "RELATED;VALUE=text;TYPE=parent;X-KITH-UID=\"urn:uuid:0a000000-0000-4000-8000-000000000002\":Ivo Second",
                        "X-KITH-UID=\"urn:uuid:0a000000-0000-4000-8000-00000000dead\"",
                        "RELATED;VALUE=text;TYPE=child:Kim");
        assertThat(browser.get("/export/csv").body()).contains("parent: Ivo Second <urn:uuid:0a0");

        var grace = cast.grace();
        cast.browserOf(grace).bringIn("book.vcf", cards.getBytes(StandardCharsets.UTF_8));
        var hers = people.named(grace.id(), "Ida First", 1).getFirst().id();
        assertThat(relations.of(grace.id(), List.of(hers)))
                .extracting(Related::relation)
                .containsExactly(Relation.PARENT);

        page.submit(page.html().select("form[action$=/undoing]").attr("action"));
        assertThat(people.named(ada.id(), "Ida First", 1)).isEmpty();
    }

    private Browser.Page say(Person.Id of, String... fields) {
        return browser.get(at(of) + "/relations").submit(at(of) + "/relations", fields);
    }

    private static String panel(Browser.Page page) {
        return page.html().select("#relations").text();
    }

    private Person.Id add(String name) {
        return people.add(ada.id(), PersonDraft.named(name), true);
    }

    private static String at(Person.Id person) {
        return "/people/" + person.value();
    }
}
