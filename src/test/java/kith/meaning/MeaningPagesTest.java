package kith.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.PersonDraft;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class MeaningPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Meanings meanings;

    Member ada;
    Browser browser;
    Person.Id bo;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        bo = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
    }

    @Test
    void whatTheyAreToEachOtherIsSaidAndTakenBack() {
        var page = say("intent", "both", "role", "mentor", "basis", "profession", "basis", "cause");
        assertThat(page.html().select("#meaning .pill").eachText())
                .containsExactly("Mentor", "Friendship and work", "The same profession", "A cause you share");
        var first = meanings.of(ada.id(), bo);
        assertThat(first)
                .isEqualTo(new Meaning(
                        Optional.of(Intent.BOTH), Set.of(Basis.PROFESSION, Basis.CAUSE), Set.of(Role.MENTOR)));

        page = browser.get(at("")).submit(at("/meaning"), "intent", "", "role", "", "basis", "nonsense");
        assertThat(meanings.of(ada.id(), bo)).isEqualTo(Meaning.OPEN);

        page.submit(page.html().selectFirst(".toast form").attr("action"));
        assertThat(meanings.of(ada.id(), bo)).isEqualTo(first);
    }

    @Test
    void aBondThatOnlyTheWorkplaceCarriesIsWarnedOf() {
        assertThat(say("basis", "workplace").html().select("#meaning .notice").text())
                .contains("Only the workplace carries this bond", "Bo Berg");
        assertThat(browser.get("/people/roles").text()).contains("Carried by the workplace alone", "Bo Berg");

        assertThat(say("basis", "workplace", "basis", "interest").html().select("#meaning .notice"))
                .isEmpty();
        assertThat(browser.get("/people/roles").text()).doesNotContain("Carried by the workplace alone");
    }

    @Test
    void thePartsThatNobodyPlaysAreNamed() {
        assertThat(browser.get("/people/roles").text())
                .contains("Parts that nobody plays yet: Supporter, Adviser, Companion and Mentor.");
        say("role", "mentor", "role", "adviser", "role", "companion");
        assertThat(browser.get("/people/roles").text())
                .contains("One part that nobody plays yet: Supporter.", "Nobody cheers you on yet");

        say("role", "mentor", "role", "adviser", "role", "companion", "role", "supporter");
        assertThat(browser.get("/people/roles").text()).contains("Every part is played by somebody.");

        people.bin(ada.id(), List.of(bo));
        assertThat(browser.get("/people/roles").text())
                .doesNotContain("Bo Berg")
                .contains("Nobody cheers you on yet");
    }

    @Test
    void thePageOfRolesTakesFewStatementsHoweverManyPlayThem() {
        for (int i = 0; i < 30; i++) {
            var id = people.add(ada.id(), PersonDraft.named("Person " + i), true);
            meanings.say(ada.id(), id, new Meaning(Optional.empty(), Set.of(Basis.WORKPLACE), Set.of(Role.values())));
        }

        assertThat(Statements.during(() -> browser.get("/people/roles"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void nobodyElseSaysIt() {
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.postFrom("/people/circles", at("/meaning"), "role", "mentor")
                        .status())
                .isEqualTo(404);
        assertThat(meanings.of(ada.id(), bo)).isEqualTo(Meaning.OPEN);
    }

    private Browser.Page say(String... fields) {
        return browser.get(at("")).submit(at("/meaning"), fields);
    }

    private String at(String path) {
        return "/people/" + bo.value() + path;
    }
}
