package kith.chats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.Moment;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Newcomers;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An export of a chat from the file to the timeline and back. */
@KithTest
class ChatImportTest {

    private static final String SHORT = """
            1.3.24, 9:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.
            1.3.24, 9:00 - Ana Weber: Are you coming?
            1.3.24, 9:05 - Ada: Yes!
            1.3.24, 9:06 - Ada: At eight
            2.3.24, 10:00 - Ana Weber: That was lovely
            """;
    private static final String LONG = SHORT + """
            2.3.24, 12:00 - Ada: It was
            3.3.24, 8:00 - Ada: Morning
            """;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Moments moments;

    Member ada;
    Person.Id ana;
    Browser browser;

    @BeforeEach
    void aBookOfOne() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        browser = cast.browserOf(ada);
    }

    @Test
    void eachDayBecomesAMomentWithItsDirectionAndItsCount() {
        bringIn(SHORT);

        assertThat(all())
                .extracting(Moment::direction, Moment::occasion, Moment::note)
                .containsExactly(
                        tuple(Direction.IN, "WhatsApp, 1 received", ""),
                        tuple(Direction.BOTH, "WhatsApp, 2 sent, 1 received", ""));
        assertThat(all()).allSatisfy(it -> {
            assertThat(it.people()).containsExactly(ana);
            assertThat(it.isTouch()).isTrue();
        });
    }

    @Test
    void theWordsComeOnlyIfTheyAreWanted() {
        bringIn(SHORT, "words", "on");

        assertThat(all().getLast().note()).isEqualTo("Ana Weber: Are you coming?\nYou: Yes!\nYou: At eight");
    }

    @Test
    void theSameFileBringsNothingAndALongerOneOnlyWhatIsNew() {
        bringIn(SHORT);

        bringIn(SHORT);
        assertThat(all()).hasSize(2);

        bringIn(LONG);
        assertThat(all())
                .extracting(Moment::occasion)
                .containsExactly(
                        "WhatsApp, 1 sent", "WhatsApp, 1 sent", "WhatsApp, 1 received", "WhatsApp, 2 sent, 1 received");
    }

    @Test
    void itIsTakenBackAsAWholeAndMayComeAgain() {
        var own = moments.log(ada.id(), MomentDraft.of(ana, Instant.EPOCH, Channel.CALL, Direction.OUT, "mine"));
        bringIn(SHORT);
        var second = bringIn(LONG);

        second.submit(second.path() + "/undoing");
        assertThat(all()).hasSize(3);

        bringIn(LONG);
        assertThat(all()).hasSize(5).extracting(Moment::id).contains(own);
    }

    @Test
    void takingBackTheEarlierOfTwoLeavesTheLaterAsItIs() {
        var first = bringIn(SHORT);
        bringIn(LONG);

        first.submit(first.path() + "/undoing");

        assertThat(all()).extracting(Moment::occasion).containsExactly("WhatsApp, 1 sent", "WhatsApp, 1 sent");
        bringIn(LONG);
        assertThat(all()).hasSize(4);
    }

    @Test
    void aWholeNameIsGuessedAFirstNameIsAskedAboutAndAnUnknownOneIsOfferedToAdd() {
        var preview = upload("""
                1.3.24, 9:00 - Ana: hi
                1.3.24, 9:01 - Ana Weber: hi
                1.3.24, 9:02 - Zoe Zimmermann: hi
                1.3.24, 9:03 - Ada: hi
                """);

        var chosen = preview.html().select("select.input");
        assertThat(preview.html().select("label").eachText())
                .contains("Ana Weber one message in groups, on 1 March 2024");
        assertThat(chosen.select("option[selected]").eachAttr("value"))
                .containsExactlyInAnyOrder("", "id:" + ana.value(), "", "me");
        assertThat(preview.html().select("label:contains(Zoe) + select option").eachText())
                .containsExactly("Leave out", "Add Zoe Zimmermann to the book", "That is me");
        assertThat(preview.html()
                        .select("select:has(option:contains(Add Ana to)) option")
                        .eachText())
                .contains("Ana Weber");
    }

    @Test
    void aNumberFindsWhomItBelongsTo() {
        people.save(
                ada.id(),
                ana,
                PersonDraft.named("Ana Weber").with(List.of(), List.of(ContactPoint.phone("0049 170 1234567"))));

        var preview = upload("1.3.24, 9:00 - +49 170 1234567: hi\n1.3.24, 9:03 - Ada: hi\n");

        assertThat(preview.html().select("option[selected]").eachAttr("value")).contains("id:" + ana.value());
    }

    @Test
    void whoIsAddedWaitsInTheInboxAndGoesWithTheUndoing() {
        var done = bringIn("1.3.24, 9:00 - Zoe Zimmermann: hi\n1.3.24, 9:03 - Ada: hi\n");
        assertThat(newcomers.count(ada.id())).isEqualTo(1);
        assertThat(all()).hasSize(1);

        done.submit(done.path() + "/undoing");

        assertThat(all()).isEmpty();
        assertThat(people.size(ada.id())).isEqualTo(1);
    }

    @Test
    void whoWasAddedAndDealtWithSinceGoesToTheBin() {
        var done = bringIn("1.3.24, 9:00 - Zoe Zimmermann: hi\n1.3.24, 9:03 - Ada: hi\n");
        var zoe = people.named(ada.id(), "Zoe Zimmermann", 1).getFirst().id();
        people.sort(ada.id(), List.of(zoe));

        done.submit(done.path() + "/undoing");

        assertThat(people.find(ada.id(), zoe).orElseThrow().life().binnedAt()).isPresent();
    }

    @Test
    void withoutKnowingWhoTheMemberIsNothingIsBroughtIn() {
        var preview = upload("1.3.24, 9:00 - Ana Weber: hi\n1.3.24, 9:03 - Somebody: hi\n");

        var again = preview.answerTo(preview.path() + "/applying", "words", "on");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Say which of them is you");
        assertThat(again.html().select("input[name=words][checked]")).hasSize(1);
        assertThat(again.html().select("option[selected]").eachAttr("value")).contains("id:" + ana.value());
        assertThat(all()).isEmpty();
    }

    @Test
    void whatWasAnsweredIsRemembered() {
        var preview = upload("1.3.24, 9:00 - Schatz: hi\n1.3.24, 9:03 - .: hi\n");
        preview.submit(preview.path() + "/applying", "who0", "id:" + ana.value(), "who1", "me");

        var next = upload("5.3.24, 9:00 - Schatz: hi\n5.3.24, 9:03 - .: hi\n");

        assertThat(next.html().select("option[selected]").eachAttr("value"))
                .containsExactlyInAnyOrder("id:" + ana.value(), "me");
    }

    @Test
    void inAGroupADayCountsOnlyWhereTheMemberWroteToo() {
        bringIn("""
                1.3.24, 9:00 - Ana Weber: hi
                1.3.24, 9:01 - Bo: hi
                2.3.24, 9:00 - Ana Weber: hi
                2.3.24, 9:03 - Ada: hi
                """);

        assertThat(all())
                .extracting(Moment::occasion, Moment::noise)
                .containsExactly(
                        tuple("WhatsApp group, 1 sent, 1 received", false), tuple("WhatsApp group, 2 received", true));
    }

    @Test
    void itStandsAmongTheImportsAndIsLeftAlone() {
        var preview = upload(SHORT);
        assertThat(browser.get("/imports").text()).contains("WhatsApp, 4 messages: looked at");

        browser.postFrom(preview.path(), preview.path() + "/discarding");

        assertThat(browser.get("/imports").text()).doesNotContain("looked at");
        assertThat(browser.answer(preview.path()).status()).isEqualTo(404);
    }

    @Test
    void anotherMemberFindsNothing() {
        var preview = upload(SHORT);
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.answer(preview.path()).status()).isEqualTo(404);
        for (var deed : List.of("/applying", "/undoing", "/discarding")) {
            assertThat(grace.postFrom("/log", preview.path() + deed).status()).isEqualTo(404);
        }
    }

    private Browser.Page upload(String text) {
        return browser.upload("/imports", "/imports", "file", "WhatsApp Chat.txt", text.getBytes(UTF_8));
    }

    /** Uploads and brings in with what was guessed; whoever is called Ada is the member. */
    private Browser.Page bringIn(String text, String... fields) {
        var preview = upload(text);
        return preview.submit(preview.path() + "/applying", fields);
    }

    private List<Moment> all() {
        return moments.all(ada.id(), Moments.NEWEST, 100);
    }
}
