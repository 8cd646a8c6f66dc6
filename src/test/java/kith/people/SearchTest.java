package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Plain;
import kith.drafts.Work;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search, held against a plain walk through a book of 10,000 invented people, and to its indexes. */
@KithTest
class SearchTest {

    private static final int PEOPLE = 10_000;
    private static final List<String> GIVEN = List.of(
            "Ana",
            "Bo",
            "Çelik",
            "Dorothea",
            "Émile",
            "Ferran",
            "Gwen",
            "Håkon",
            "Ingeborg",
            "José",
            "Katarzyna",
            "Łukasz",
            "Margarethe",
            "Niamh",
            "Øystein",
            "Priya",
            "Quentin",
            "Rosalía",
            "Søren",
            "Tadeusz");
    private static final List<String> SYLLABLES =
            List.of("bar", "ken", "lov", "mir", "nes", "tor", "wal", "sen", "pek", "dun", "hal", "gri", "ost", "fel");

    private static final Map<Integer, Set<String>> INDEXED = new HashMap<>();
    private static Member owner;
    private static List<PersonDraft> drafts = List.of();
    private static List<Person.Id> ids = List.of();

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    PersonSearch search;

    @Autowired
    Books books;

    @Autowired
    Database database;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void aLargeBook() {
        if (drafts.isEmpty()) {
            owner = cast.ada();
            var random = new Random(7);
            drafts = IntStream.range(0, PEOPLE).mapToObj(_ -> invented(random)).toList();
            ids = people.addAll(owner.id(), drafts, true);
            people.addAll(cast.grace().id(), drafts.subList(0, 500), true);
            var all = JdbcClient.create(database.asOwner());
            all.sql("ANALYZE person, person_word, person_work").update();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatAWalkThroughTheBookFindsIsFound(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 20; i++) {
            var draft = drafts.get(random.nextInt(PEOPLE));
            var text = beginning(random, draft.name().given()) + " "
                    + beginning(random, draft.name().family());

            var walked = walk(Plain.words(text));
            var found = find(text, PEOPLE);

            assertThat(found).as(text).containsAll(walked);
            if (walked.size() >= 3) {
                assertThat(found).as(text).hasSameSizeAs(walked);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aSlipInALongNameIsForgiven(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 10; i++) {
            var chosen = random.nextInt(PEOPLE);
            var family = Plain.text(drafts.get(chosen).name().family());
            var at = 1 + random.nextInt(family.length() - 1);
            var slipped = family.substring(0, at) + "q" + family.substring(at + 1);

            var found = find(drafts.get(chosen).name().given() + " " + slipped, PEOPLE);

            assertThat(found).as(slipped + " for " + family).contains(ids.get(chosen));
        }
    }

    @Test
    void twoLettersSwappedAreForgiven() {
        var member = cast.linus();
        var wanda = people.add(member.id(), PersonDraft.named("Wanda Ó Briain"), true);

        assertThat(people.named(member.id(), "awnda", 5).getFirst().id()).isEqualTo(wanda);
        assertThat(people.named(member.id(), "wanda brian", 5).getFirst().id()).isEqualTo(wanda);
        assertThat(people.named(member.id(), "wanda completely", 5).getFirst().id())
                .isEqualTo(wanda);
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(find("OYSTEIN", PEOPLE)).isEqualTo(find("Øystein", PEOPLE)).isNotEmpty();
    }

    @Test
    void aWholeNameComesBeforeTheBeginningOfOne() {
        var member = cast.linus();
        people.add(member.id(), PersonDraft.named("Anastasia Bo"), true);
        var ana = people.add(member.id(), PersonDraft.named("Ana Zet"), true);

        assertThat(people.named(member.id(), "ana", 5).getFirst().id()).isEqualTo(ana);
    }

    @Test
    void wordsWithoutALetterFindNobody() {
        assertThat(find("  %_'\" -- ", 10)).isEmpty();
    }

    @Test
    void searchUsesItsIndex() {
        assertThat(planOf(() -> find("kat dun", 50)))
                .contains("person_word_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void howeverManyAreFoundTheyAreNotComparedEachWithEach() {
        for (var typed : List.of("ka", "katarzyan")) {
            assertThat(planOf(() -> find(typed, 50))).as(typed).contains("Full Join");
        }
    }

    @Test
    void aWordThatCameLaterIsFoundWithASlipAndForgottenWithItsPerson() {
        var words = db.sql("SELECT count(*) FROM book_word WHERE word = 'quentinez'");
        var late = books.write(owner.id(), () -> people.add(owner.id(), PersonDraft.named("Ana Quentinez"), true));

        assertThat(find("Quentniez", 5)).contains(late);

        people.bin(owner.id(), List.of(late));
        people.purgeBin(owner.id(), Instant.now().plusSeconds(60));

        assertThat(find("Quentniez", 5)).doesNotContain(late);
        assertThat(books.read(owner.id(), () -> words.query(Long.class).single()))
                .isZero();
    }

    private List<Person.Id> find(String text, int limit) {
        return books.read(owner.id(), () -> search.find(owner.id(), text, limit)).stream()
                .map(it -> it.brief().id())
                .toList();
    }

    private String planOf(Runnable deed) {
        return books.read(owner.id(), () -> Statements.planOf(deed, db));
    }

    private static String beginning(Random random, String name) {
        return name.substring(0, Math.min(name.length(), 2 + random.nextInt(3)));
    }

    private static Set<Person.Id> walk(List<String> words) {
        return IntStream.range(0, PEOPLE)
                .filter(i -> words.stream().allMatch(word -> words(i).stream().anyMatch(it -> it.startsWith(word))))
                .mapToObj(ids::get)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(int person) {
        return INDEXED.computeIfAbsent(
                person, i -> SearchWords.of(drafts.get(i)).keySet());
    }

    private static PersonDraft invented(Random random) {
        var given = GIVEN.get(random.nextInt(GIVEN.size()));
        var family = Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .limit(2 + random.nextInt(2))
                .collect(Collectors.joining());
        var bare = PersonDraft.named(given + " " + family);
        return new PersonDraft(
                new PersonName(given + " " + family, given, "", family, "", "", ""),
                List.of(new Work(SYLLABLES.get(random.nextInt(14)) + " & Co", "Engineer")),
                List.of(ContactPoint.email(Plain.text(given) + "." + family + "@example.org")),
                Optional.empty(),
                bare.home(),
                bare.met(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
