package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.drafts.Photo;
import kith.members.Member;
import kith.merging.InventedBook;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.photos.Photos;
import kith.platform.Books;
import kith.sync.Imports.Looking;
import kith.sync.files.Reason;
import kith.takeout.Exports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole book leaves as JSON and comes back as it was. */
@KithTest
class WholeBookTest {

    @Autowired
    Cast cast;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Imports imports;

    @Autowired
    Exports exports;

    @Autowired
    People people;

    @Autowired
    Photos photos;

    @Autowired
    Moments moments;

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBookComesBackAsItWas(long seed) throws IOException {
        beans.createBean(InventedBook.class).write(ada, new Random(seed));
        people.bin(ada.id(), people.ids(ada.id()).subList(0, 1));
        var file = export(ada);

        bringIn(grace, file);

        assertThat(rows(grace)).isEqualTo(rows(ada));
        assertThat(people.named(grace.id(), "mari", 10)).hasSameSizeAs(people.named(ada.id(), "mari", 10));
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        beans.createBean(InventedBook.class).write(ada, new Random(4));
        var before = rows(ada);

        var id = bringIn(ada, export(ada));

        assertThat(rows(ada)).isEqualTo(before);
        assertThat(imports.counts(ada.id(), id)).containsOnlyKeys(Verdict.SAME);
    }

    @Test
    void takenBackNothingIsLeft() throws IOException {
        beans.createBean(InventedBook.class).write(ada, new Random(5));
        people.bin(ada.id(), people.ids(ada.id()).subList(0, 1));
        var before = rows(grace);

        var id = bringIn(grace, export(ada));
        imports.undo(grace.id(), id);

        assertThat(rows(grace)).isEqualTo(before);
    }

    @Test
    void whoeverIsMissingComesBackWithTheirMoments() throws IOException {
        var ids = beans.createBean(InventedBook.class).write(ada, new Random(6));
        var before = rows(ada);
        var file = export(ada);
        people.erase(ada.id(), ids.subList(0, 1));

        bringIn(ada, file);

        assertThat(rows(ada).get("moment_person")).isEqualTo(before.get("moment_person"));
        assertThat(rows(ada).get("contact_point")).isEqualTo(before.get("contact_point"));
    }

    @Test
    void aCircleOfTheSameNameIsTheSameCircle() throws IOException {
        var ana = people.add(ada.id(), inCircle("Ana", "Climbers"), true);
        people.add(grace.id(), inCircle("Bo", "climbers"), true);

        bringIn(grace, export(ada));

        assertThat(people.find(grace.id(), ana).orElseThrow().circles())
                .isEqualTo(people.find(grace.id(), people.ids(grace.id()).getFirst())
                        .orElseThrow()
                        .circles());
    }

    @Test
    void photosComeAlong() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", picture);
        var ana = people.add(
                ada.id(),
                PersonDraft.named("Ana").with(Optional.of(new Photo("image/png", picture.toByteArray()))),
                true);

        bringIn(grace, export(ada));

        var name = people.find(grace.id(), ana).flatMap(Person::picture).orElseThrow();
        assertThat(photos.find(grace.id(), name)).isPresent();
    }

    @Test
    void theArchiveHasAllOfItAndComesBackWithThePhotos() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", picture);
        beans.createBean(InventedBook.class).write(ada, new Random(8));
        var ana = people.add(
                ada.id(),
                PersonDraft.named("Ana").with(Optional.of(new Photo("image/png", picture.toByteArray()))),
                true);
        var out = new ByteArrayOutputStream();
        exports.write(ada.id(), Exports.Format.ARCHIVE, out);

        bringIn(grace, out.toByteArray());

        var name = people.find(grace.id(), ana).flatMap(Person::picture).orElseThrow();
        assertThat(rows(grace)).isEqualTo(rows(ada));
        assertThat(photos.find(grace.id(), name)).isPresent();
        assertThat(entries(out.toByteArray()))
                .containsExactly(
                        "book.json", "people.vcf", "people-vcard3.vcf", "people.csv", "photos/" + name + ".jpg");
    }

    private static List<String> entries(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void ofABrokenFileNothingComes() throws IOException {
        beans.createBean(InventedBook.class).write(ada, new Random(7));
        var text = new String(export(ada), UTF_8);
        var before = rows(grace);

        assertThat(refused(text.substring(0, text.length() * 2 / 3)).why()).isEqualTo(Reason.BOOK_DAMAGED);
        assertThat(refused(text.replace("\"version\": 1", "\"version\": 2")).why())
                .isEqualTo(Reason.BOOK_NEWER);
        var odd = refused(text.replaceFirst("\"met_how\": \"[A-Z]+\"", "\"met_how\": \"DREAM\""));
        assertThat(odd.why()).isEqualTo(Reason.BOOK_WRONG_ROW);
        assertThat(odd.where()).isEqualTo("person 1: met_how = \"DREAM\"");
        var details = text.indexOf("\"detail\": [");
        assertThat(refused(text.substring(0, details)
                                + text.substring(details)
                                        .replaceFirst("\"noticed_on\": \"[0-9-]+\"", "\"noticed_on\": \"2026-02-31\""))
                        .where())
                .startsWith("detail 1: ")
                .contains("2026-02-31");
        assertThat(rows(grace)).isEqualTo(before);
    }

    @Test
    void whatKithDoesNotKnowIsListed() throws IOException {
        people.add(ada.id(), PersonDraft.named("Ana"), true);
        var text = new String(export(ada), UTF_8)
                .replace("\"display\"", "\"shoe_size\": 38, \"display\"")
                .replace("\"circle\":", "\"spaceship\": [{\"id\": 1}],\n\"circle\":");

        var id = look(grace, text.getBytes(UTF_8));

        assertThat(imports.entries(grace.id(), id, Verdict.SKIPPED, -1, 10))
                .extracting(it -> it.about().getFirst().value())
                .containsExactlyInAnyOrder("person.shoe_size (1)", "spaceship (1)");
    }

    private static PersonDraft inCircle(String name, String circle) {
        var draft = PersonDraft.named(name);
        return new PersonDraft(
                draft.name(),
                List.of(),
                List.of(),
                draft.birthday(),
                draft.home(),
                draft.met(),
                List.of(circle),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private byte[] export(Member member) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.write(member.id(), Exports.Format.JSON, out);
        return out.toByteArray();
    }

    private Import.Id bringIn(Member member, byte[] file) {
        var id = look(member, file);
        imports.applyNow(member.id(), id);
        return id;
    }

    private Import.Id look(Member member, byte[] file) {
        return switch (imports.look(member.id(), "book.json", Optional.empty(), new ByteArrayResource(file))) {
            case Looking.Previewed(Import.Id id) -> id;
            case Looking.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private Looking.Refused refused(String text) {
        return (Looking.Refused)
                imports.look(grace.id(), "book.json", Optional.empty(), new ByteArrayResource(text.getBytes(UTF_8)));
    }

    /** Every row of the book but what is made anew, and the traces of the file itself. */
    private TreeMap<String, List<String>> rows(Member member) {
        return books.read(member.id(), () -> {
            var rows = new TreeMap<String, List<String>>();
            db
                    .sql("SELECT tablename FROM pg_policies WHERE policyname = 'own_rows' ORDER BY 1")
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(it -> !List.of("person_word", "book_word", "finding", "import_content", "pair")
                            .contains(it))
                    .forEach(it -> rows.put(it, rows(it)));
            return rows;
        });
    }

    private List<String> rows(String table) {
        var own = table.equals("import")
                ? " WHERE t.format <> 'BOOK'"
                : table.startsWith("import_")
                        ? " WHERE EXISTS (SELECT FROM import i WHERE i.id = t.import_id AND i.format <> 'BOOK')"
                        : "";
        return db.sql("SELECT cast(to_jsonb(t) - 'member_id' - 'birthdays' - 'stale' AS text) AS row FROM " + table
                        + " t" + own + " ORDER BY 1")
                .query(String.class)
                .list();
    }
}
