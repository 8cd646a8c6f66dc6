package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.members.Member;
import kith.platform.Books;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
public class PeopleTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    LastTouches touches;

    @Autowired
    PeopleMatches matches;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    Member ada;
    Member grace;

    @BeforeEach
    void twoBooks() {
        ada = cast.ada();
        grace = cast.grace();
    }

    @Test
    void whatADraftSaysIsWhatThePersonIs() {
        var draft = ana();

        var ana = people.find(ada.id(), people.add(ada.id(), draft, true)).orElseThrow();

        assertThat(ana.draft()).isEqualTo(draft);
        assertThat(ana.life().sortedAt()).isPresent();
        assertThat(ana.life().lastTouchAt()).isEmpty();
    }

    @Test
    void savingReplacesAllThatTheDraftSays() {
        var id = people.add(ada.id(), ana(), true);
        var bare = PersonDraft.named("Ana M.");

        assertThat(people.save(ada.id(), id, bare)).isTrue();

        var saved = people.find(ada.id(), id).orElseThrow();
        assertThat(saved.contacts()).isEmpty();
        assertThat(saved.circles()).isEmpty();
        assertThat(saved.uid()).as("kept, where the draft has none").contains("urn:uuid:1");
    }

    @Test
    void aSelectWithoutWhereSeesOneBookOnly() {
        people.add(ada.id(), ana(), true);
        people.add(grace.id(), PersonDraft.named("Bo Berg"), true);

        var names = books.read(
                grace.id(),
                () -> db.sql("SELECT display FROM person").query(String.class).list());
        var outside = db.sql("SELECT count(*) FROM person").query(Long.class).single();

        assertThat(names).containsExactly("Bo Berg");
        assertThat(outside).isZero();
    }

    @Test
    void anothersPersonIsNeitherFoundNorChanged() {
        var id = people.add(ada.id(), ana(), true);

        assertThat(people.find(grace.id(), id)).isEmpty();
        assertThat(people.save(grace.id(), id, PersonDraft.named("Taken"))).isFalse();
        assertThat(people.bin(grace.id(), List.of(id))).isEmpty();
        assertThat(people.find(ada.id(), id).orElseThrow().name().display()).isEqualTo("Ana Marić");
    }

    @Test
    void theBinGivesBackWhatItTook() {
        var id = people.add(ada.id(), ana(), true);

        assertThat(people.bin(ada.id(), List.of(id))).containsExactly(id);
        assertThat(people.bin(ada.id(), List.of(id))).as("again").isEmpty();
        assertThat(people.named(ada.id(), "ana", 5)).isEmpty();

        assertThat(people.restore(ada.id(), List.of(id))).containsExactly(id);
        assertThat(people.named(ada.id(), "ana", 5)).hasSize(1);
        assertThat(people.find(ada.id(), id).orElseThrow().draft()).isEqualTo(ana());
    }

    @Test
    void thePurgeForgetsOnlyWhatHasLainLongEnough() {
        var id = people.add(ada.id(), ana(), true);
        people.bin(ada.id(), List.of(id));

        assertThat(people.purgeBin(ada.id(), Instant.now().minusSeconds(60))).isZero();
        assertThat(people.purgeBin(ada.id(), Instant.now().plusSeconds(60))).isOne();
        assertThat(people.find(ada.id(), id)).isEmpty();
    }

    @Test
    void anEarlierTouchChangesNothing() {
        var id = people.add(ada.id(), ana(), true);
        var march = Instant.parse("2026-03-01T10:00:00Z");

        touches.touched(ada.id(), List.of(id), march);
        touches.touched(ada.id(), List.of(id), march.minusSeconds(1));

        assertThat(people.find(ada.id(), id).orElseThrow().life().lastTouchAt()).contains(march);

        touches.set(ada.id(), Map.of(id, Optional.empty()));

        assertThat(people.find(ada.id(), id).orElseThrow().life().lastTouchAt()).isEmpty();
    }

    @Test
    void noWordOfWhoIsForgottenStaysInTheSearch() {
        var id = people.add(ada.id(), ana(), true);
        var other = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);

        people.erase(ada.id(), List.of(id));
        people.bin(ada.id(), List.of(other));
        people.purgeBin(ada.id(), Instant.now().plusSeconds(60));

        assertThat(books.read(
                        ada.id(),
                        () -> db.sql("SELECT count(*) FROM person_word")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void aFileFindsItsPeopleAgain() {
        var id = people.addAll(ada.id(), List.of(ana(), PersonDraft.named("Bo Berg")), false)
                .getFirst();

        assertThat(matches.withUids(ada.id(), List.of("urn:uuid:1", "urn:uuid:2")))
                .containsOnlyKeys("urn:uuid:1");
        assertThat(matches.withContacts(
                        ada.id(),
                        ContactPoint.Kind.EMAIL,
                        List.of(ContactPoint.email("ANA@example.org").normal())))
                .containsValue(List.of(id));
        assertThat(matches.withContacts(
                        ada.id(),
                        ContactPoint.Kind.PHONE,
                        List.of(ContactPoint.phone("0049 30 1234").normal())))
                .containsValue(List.of(id));
        assertThat(matches.withNames(ada.id(), List.of(PersonName.of("ana maric"))))
                .containsValue(List.of(id));
    }

    /** Somebody of whom everything is known. */
    public static PersonDraft ana() {
        return new PersonDraft(
                new PersonName("Ana Marić", "Ana", "", "Marić", "", "", "Anči"),
                List.of(new Work("Studio Nord", "Architect"), new Work("ETH", "")),
                List.of(
                        new ContactPoint(ContactPoint.Kind.EMAIL, "ana@example.org", "work"),
                        ContactPoint.phone("+49 30 12-34"),
                        ContactPoint.link("https://www.linkedin.com/in/ana/")),
                PartialDate.parse("--02-29"),
                new Home("Lyon", "France", Optional.of(ZoneId.of("Europe/Paris"))),
                new Met(Met.How.EVENT, "JFokus", Optional.of(LocalDate.of(2024, 2, 5))),
                List.of("Climbing", "Former colleagues"),
                List.of("bouldering", "Series"),
                "Her son is called Leo.\nTwo lines.",
                Optional.empty(),
                Optional.of("urn:uuid:1"),
                List.of("X-A:1", "X-B;TYPE=\"a\":2\\, 3"));
    }
}
