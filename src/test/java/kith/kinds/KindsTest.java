package kith.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kind of touch of one's own: made in the settings, understood in the log box, offered in its form. */
@KithTest
class KindsTest {

    private static final String PAGE = "/settings/kinds";

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    Kinds kinds;

    Member ada;
    Browser browser;

    @BeforeEach
    void aBookOfOne() {
        ada = cast.ada();
        people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        browser = cast.browserOf(ada);
    }

    @Test
    void theLogBoxUnderstandsItsNameAndItsWords() {
        add("name", "Böse Schachnacht (blitz)", "words", "blitz, C++ night", "channel", "IN_PERSON", "minutes", "120");

        for (var line :
                List.of("Blitz with Ana yesterday", "böse schachnacht (blitz) with Ana", "c++ night with Ana, 1h")) {
            browser.get("/log").answerTo("/log/line", "line", line);
        }

        assertThat(all()).extracting(Moment::occasion).containsOnly("Böse Schachnacht (blitz)");
        assertThat(all()).extracting(Moment::channel).containsOnly(Channel.IN_PERSON);
        assertThat(all())
                .extracting(it -> it.length().orElse(Duration.ZERO).toMinutes())
                .containsExactlyInAnyOrder(120L, 120L, 60L);
    }

    @Test
    void oneThatDoesNotCountIsNoise() {
        add("name", "Poke", "channel", "SOCIAL", "noise", "on");

        browser.get("/log").answerTo("/log/line", "line", "poke from Ana");

        assertThat(all().getFirst().noise()).isTrue();
    }

    @Test
    void theFormOffersItAndItsChoiceSaysAllOfIt() {
        add("name", "Choir", "channel", "IN_PERSON", "minutes", "90");
        var ana = people.named(ada.id(), "Ana", 1).getFirst().id().value();
        var form = browser.get("/log/fields?person=" + ana);
        var choice = form.html().select("label.choice:contains(Choir) input").val();

        form.answerTo("/log", "channel", choice);

        var moment = all().getFirst();
        assertThat(moment.occasion()).isEqualTo("Choir");
        assertThat(moment.channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(moment.length()).contains(Duration.ofMinutes(90));
        var again = browser.get("/moments/" + moment.id().value());
        assertThat(again.html().select("input[name=channel][checked]").val()).isEqualTo(choice);
    }

    @Test
    void itIsChangedTakenOutAndTakenBack() {
        add("name", "Choir", "channel", "IN_PERSON");
        var at = PAGE + "/" + kinds.all(ada.id()).getFirst().id().value();

        browser.get(PAGE).submit(at, "name", "Chamber choir");
        assertThat(names()).containsExactly("Chamber choir");

        browser.postFrom(PAGE, at + "/removal");
        assertThat(names()).isEmpty();
        browser.postFrom(PAGE, at + "/restoring");
        assertThat(names()).containsExactly("Chamber choir");
        assertThat(browser.postFrom(PAGE, at + "/restoring").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongComesBackWithItsReason() {
        add("name", "Choir", "channel", "IN_PERSON");

        var taken = browser.get(PAGE).answerTo(PAGE, "name", " choir ", "words", "singing");
        var wrong = browser.get(PAGE).answerTo(PAGE, "name", "…", "minutes", "-3", "channel", "PIGEON");

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("You have one of that name.");
        assertThat(taken.html().select("#words-new").val()).isEqualTo("singing");
        assertThat(wrong.html().select(".error")).hasSize(3);
        assertThat(names()).containsExactly("Choir");
    }

    @Test
    void anotherMemberHasNoneOfThem() {
        add("name", "Choir", "channel", "IN_PERSON");
        var at = PAGE + "/" + kinds.all(ada.id()).getFirst().id().value();
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(PAGE).text()).doesNotContain("Choir");
        for (var deed : List.of("", "/removal", "/restoring")) {
            assertThat(grace.postFrom("/log", at + deed, "name", "Mine").status())
                    .isEqualTo(404);
        }
    }

    private void add(String... fields) {
        browser.get(PAGE).submit(PAGE, fields);
    }

    private List<String> names() {
        return kinds.of(ada.id()).stream().map(it -> it.name()).toList();
    }

    private List<Moment> all() {
        return moments.all(ada.id(), Moments.NEWEST, 100);
    }
}
