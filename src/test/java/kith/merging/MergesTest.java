package kith.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.drafts.Photo;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.Moment;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Belongings.Handover;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Database;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class MergesTest {

    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    Cast cast;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Autowired
    Database database;

    @Autowired
    MergedPictures pictures;

    @Autowired
    Merges merges;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    Details details;

    @Autowired
    Bonds bonds;

    Member ada;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aMergeMovesAllAndItsUndoingGivesBackExactly(long seed) {
        var chance = new Random(seed);
        var ids = invented(chance);
        var of = new Handover(ids.getFirst(), ids.getLast());
        var before = dump();
        var theirs = timeline(of.from());
        var ours = timeline(of.to());

        var merge = merges.merge(ada.id(), of, choices(chance)).orElseThrow();

        assertThat(timeline(of.from())).isEmpty();
        assertThat(timeline(of.to())).containsExactlyInAnyOrderElementsOf(union(ours, theirs));
        assertThat(details.of(ada.id(), of.from())).isEmpty();
        assertThat(people.ids(ada.id())).doesNotContain(of.from());

        merges.undo(ada.id(), merge.id());

        assertThat(dump()).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void severalMergesAreUndoneFromTheLatestOn(long seed) {
        var chance = new Random(seed);
        var ids = invented(chance);
        var before = dump();
        var all = ids.subList(1, 4).stream()
                .map(it -> merge(it, ids.getFirst(), choices(chance)))
                .toList();

        assertThat(merges.undo(ada.id(), all.getFirst().id()))
                .isInstanceOfSatisfying(
                        Merges.Undoing.LaterFirst.class,
                        it -> assertThat(it.later().id())
                                .isEqualTo(all.getLast().id()));
        all.reversed().forEach(it -> merges.undo(ada.id(), it.id()));

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aMergeIntoSomebodyWhoWasMergedOnComesBackAfterTheLaterOne() {
        var chance = new Random(21);
        var ids = invented(chance);
        var before = dump();
        var early = merges.merge(ada.id(), new Handover(ids.get(1), ids.get(0)), Map.of())
                .orElseThrow();
        var late = merges.merge(ada.id(), new Handover(ids.get(0), ids.get(2)), Map.of())
                .orElseThrow();

        assertThat(merges.undo(ada.id(), early.id())).isInstanceOf(Merges.Undoing.KeptIsAway.class);
        assertThat(merges.undo(ada.id(), late.id())).isInstanceOf(Merges.Undoing.Undone.class);
        assertThat(merges.undo(ada.id(), early.id())).isInstanceOf(Merges.Undoing.Undone.class);
        assertThat(merges.undo(ada.id(), early.id())).isInstanceOf(Merges.Undoing.NoSuchMerge.class);

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whatCameSinceStaysWithTheKeptOne() {
        var ana = people.add(ada.id(), with(PersonDraft.named("Ana Marić"), "ana@example.org", "Cooks."), true);
        var anna = people.add(ada.id(), with(PersonDraft.named("A. Maric"), "a@nord.example", "Sings."), true);
        var merge = merge(anna, ana, Map.of());

        var coffee = moments.log(ada.id(), MomentDraft.of(ana, AT, Channel.IN_PERSON, Direction.BOTH, ""));
        var now = people.find(ada.id(), ana).orElseThrow().draft();
        people.save(
                ada.id(),
                ana,
                new PersonDraft(
                        now.name(),
                        now.works(),
                        Stream.concat(now.contacts().stream(), Stream.of(ContactPoint.phone("0151 2034567")))
                                .toList(),
                        now.birthday(),
                        now.home(),
                        now.met(),
                        now.circles(),
                        now.interests(),
                        now.notes() + "\nMoved to Lyon.",
                        Optional.empty(),
                        now.uid(),
                        now.rest()));
        merges.undo(ada.id(), merge.id());

        var apart = people.find(ada.id(), ana).orElseThrow();
        assertThat(apart.contacts()).extracting(ContactPoint::value).containsExactly("ana@example.org", "0151 2034567");
        assertThat(apart.notes()).isEqualTo("Cooks.\nMoved to Lyon.");
        assertThat(timeline(ana)).containsExactly(coffee);
        assertThat(timeline(anna)).isEmpty();
        assertThat(people.find(ada.id(), anna).orElseThrow().notes()).isEqualTo("Sings.");
    }

    @Test
    void whoeverIsKeptInTouchWithStaysSo() {
        var ana = people.add(ada.id(), PersonDraft.named("Ana Marić"), true);
        var anna = people.add(ada.id(), PersonDraft.named("A. Maric"), true);
        bonds.keepInTouch(ada.id(), List.of(anna), LocalDate.of(2026, 1, 1));
        moments.log(ada.id(), MomentDraft.of(anna, AT, Channel.CALL, Direction.OUT, ""));

        merges.merge(ada.id(), new Handover(anna, ana), Map.of());

        var kept = bonds.find(ada.id(), ana).orElseThrow();
        assertThat(kept.bond().keptSince()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(kept.bond().lastTouchOn()).contains(LocalDate.of(2026, 11, 20));
    }

    /** Whoever makes a new one answers {@link kith.people.Belongings} for it, and then names it here. */
    @Test
    void everyTableThatSpeaksOfPeopleIsThoughtOf() {
        var speaking = JdbcClient.create(database.asOwner())
                .sql("""
                        SELECT DISTINCT cast(a.attrelid AS regclass) || '.' || a.attname
                          FROM pg_attribute a
                          JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
                         WHERE c.relnamespace = 'public'::regnamespace
                           AND (a.attname = 'person_id'
                                OR EXISTS (SELECT FROM pg_constraint k
                                            WHERE k.contype = 'f'
                                              AND k.conrelid = a.attrelid
                                              AND k.confrelid = 'person'::regclass
                                              AND a.attnum = k.conkey[2]))
                        """)
                .query((row, _) -> row.getString(1))
                .list();

        assertThat(speaking)
                .containsExactlyInAnyOrder(
                        // said by the book itself, and kept with who lies aside
                        "person_work.person_id",
                        "contact_point.person_id",
                        "person_circle.person_id",
                        "person_interest.person_id",
                        "person_word.person_id",
                        "person.merged_into",
                        "occasion.person_id",
                        "change.person_id",
                        // handed over
                        "person.introduced_by",
                        "detail.person_id",
                        "moment_person.person_id",
                        "bond.person_id",
                        "nudge.person_id",
                        "person_ahead.person_id",
                        "kept_file.person_id",
                        "story.person_id",
                        "project.person_id",
                        "meaning.person_id",
                        "liking.person_id",
                        "parting.person_id",
                        "review_person.person_id",
                        "relation.person_id",
                        "relation.other_id",
                        "import_entry.person_id",
                        "chat_who.person_id",
                        "series_person.person_id",
                        "pair.one_id",
                        "pair.other_id",
                        // the merge's own
                        "merge.kept_id",
                        "merge.gone_id");
    }

    @Test
    void aPhotoThatGaveWayComesBack() throws IOException {
        var ana = people.add(ada.id(), PersonDraft.named("Ana Marić").with(Optional.of(photo(Color.RED))), true);
        var anna = people.add(ada.id(), PersonDraft.named("A. Maric").with(Optional.of(photo(Color.BLUE))), true);
        var red = people.find(ada.id(), ana).orElseThrow().picture();
        var blue = people.find(ada.id(), anna).orElseThrow().picture();

        var merge = merge(anna, ana, Map.of(Field.PICTURE, Side.GONE));

        assertThat(people.find(ada.id(), ana).orElseThrow().picture()).isEqualTo(blue);
        assertThat(pictures.pictures(ada.id())).contains(red.orElseThrow());
        merges.undo(ada.id(), merge.id());
        assertThat(people.find(ada.id(), ana).orElseThrow().picture()).isEqualTo(red);
    }

    private static Photo photo(Color colour) throws IOException {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 20, 20);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new Photo("image/png", bytes.toByteArray());
    }

    @Test
    void nobodyMergesThePeopleOfAnother() {
        var ana = people.add(ada.id(), PersonDraft.named("Ana Marić"), true);
        var anna = people.add(ada.id(), PersonDraft.named("A. Maric"), true);
        var grace = cast.grace();
        var merge = merge(anna, ana, Map.of());

        assertThat(merges.merge(grace.id(), new Handover(ana, anna), Map.of())).isEmpty();
        assertThat(merges.undo(grace.id(), merge.id())).isInstanceOf(Merges.Undoing.NoSuchMerge.class);
        assertThat(merges.latest(grace.id(), Merges.LATEST, 9)).isEmpty();
    }

    private Merge merge(Person.Id gone, Person.Id kept, Map<Field, Side> chosen) {
        return merges.merge(ada.id(), new Handover(gone, kept), chosen).orElseThrow();
    }

    private static PersonDraft with(PersonDraft of, String email, String notes) {
        return new PersonDraft(
                of.name(),
                of.works(),
                List.of(ContactPoint.email(email)),
                of.birthday(),
                of.home(),
                of.met(),
                of.circles(),
                of.interests(),
                notes,
                of.photo(),
                of.uid(),
                of.rest());
    }

    private List<Person.Id> invented(Random chance) {
        var ids = new ArrayList<>(beans.createBean(InventedBook.class).write(ada, chance));
        Collections.shuffle(ids, chance);
        return ids;
    }

    private static Map<Field, Side> choices(Random chance) {
        var choices = new EnumMap<Field, Side>(Field.class);
        for (var field : Field.values()) {
            choices.put(field, InventedBook.pick(chance, Side.values()));
        }
        return choices;
    }

    private Map<String, List<String>> dump() {
        return new BookDump(books, db).of(ada);
    }

    private List<Moment.Id> timeline(Person.Id person) {
        return moments.timeline(ada.id(), person, Moments.NEWEST, 100).stream()
                .map(Moment::id)
                .toList();
    }

    private static List<Moment.Id> union(List<Moment.Id> ours, List<Moment.Id> theirs) {
        var all = new HashSet<>(ours);
        all.addAll(theirs);
        return List.copyOf(all);
    }
}
