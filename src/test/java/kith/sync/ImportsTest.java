package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Direction;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.sync.Imports.Looking;
import kith.sync.files.Reason;
import kith.takeout.Exports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@KithTest
class ImportsTest {

    @Autowired
    Cast cast;

    @Autowired
    Imports imports;

    @Autowired
    Applying applying;

    @Autowired
    ImportRows rows;

    @Autowired
    Exports exports;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    Books books;

    Member ada;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
    }

    @Test
    void lookingChangesNothing() {
        var id = look(cards(3));

        assertThat(imports.counts(ada.id(), id)).isEqualTo(Map.of(Verdict.NEW, 3));
        assertThat(people.ids(ada.id())).isEmpty();
    }

    @Test
    void whoIsNewComesIntoTheInbox() {
        bringIn(cards(3));

        assertThat(everybody())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.life().sortedAt()).isEmpty());
    }

    @Test
    void theSameFileAgainAddsNobody() throws IOException {
        for (var file : List.of(
                cards(3),
                sample("linkedin/Connections-2024.csv"),
                sample("google/contacts-2025.csv"),
                "BEGIN:VCARD\nFN:Only a name\nEND:VCARD\n")) {
            bringIn(file);
        }
        var before = everybody().stream().map(Person::draft).toList();

        for (var file : List.of(
                cards(3),
                sample("linkedin/Connections-2024.csv"),
                sample("google/google-2019.csv"),
                "BEGIN:VCARD\nFN:Only a name\nEND:VCARD\n")) {
            bringIn(file);
        }

        assertThat(everybody().stream().map(Person::draft)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void twoOfOneNameStayTwo() {
        bringIn("Name,Company,E-mail\nAna Marić,Studio Nord,a@nord.org\nAna Marić,Hotel Sud,b@sud.org\n");

        assertThat(everybody()).hasSize(2);
    }

    @Test
    void whoIsTwiceInTheFileComesOnceWithEverything() {
        var id = bringIn("Name,Phone,E-mail\nAna Marić,123,a@nord.org\nAna Marić,456,a@nord.org\n");

        assertThat(imports.counts(ada.id(), id)).isEqualTo(Map.of(Verdict.NEW, 1, Verdict.REPEATED, 1));
        assertThat(everybody().getFirst().contacts())
                .map(ContactPoint::value)
                .containsExactlyInAnyOrder("a@nord.org", "123", "456");
    }

    @Test
    void whatTheBookSaysStaysAndTheFileAdds() {
        var ana = people.add(ada.id(), withEmail("Ana", "ana@nord.org"), true);

        var id = bringIn("Name,E-mail,Birthday,Notes\nAna Marić,ana@nord.org,1984-02-29,likes rye\n");

        assertThat(imports.counts(ada.id(), id)).isEqualTo(Map.of(Verdict.UPDATED, 1));
        var after = people.find(ada.id(), ana).orElseThrow();
        assertThat(after.name().display()).isEqualTo("Ana");
        assertThat(after.birthday().map(Object::toString)).contains("1984-02-29");
        assertThat(after.notes()).isEqualTo("likes rye");
        assertThat(after.life().sortedAt()).isPresent();
    }

    @Test
    void theSameFileIntoAnEmptiedBookAddsEverybodyAnew() {
        bringIn(cards(3));

        books.empty(ada.id());
        var id = bringIn(cards(3));

        assertThat(imports.counts(ada.id(), id)).isEqualTo(Map.of(Verdict.NEW, 3));
        assertThat(everybody()).hasSize(3);
    }

    @Test
    void messagesBecomeMomentsOnceAndGoWithTheUndoing() throws IOException {
        bringIn(sample("linkedin/Connections-2024.csv"));

        var id = bringIn(sample("linkedin/messages-2023.csv"));
        bringIn(sample("linkedin/messages-2023.csv"));

        var all = moments.all(ada.id(), Moments.NEWEST, 10);
        assertThat(all).hasSize(3);
        assertThat(all).filteredOn(it -> it.direction() == Direction.OUT).hasSize(1);
        assertThat(all.getFirst().note()).isEqualTo("Intro\nHTML & more");
        assertThat(everybody())
                .filteredOn(it -> it.life().lastTouchAt().isPresent())
                .hasSize(2);

        imports.undo(ada.id(), id);

        assertThat(moments.all(ada.id(), Moments.NEWEST, 10)).isEmpty();
    }

    @Test
    void whatIsNoAddressBookIsRefusedAndLeavesNothing() {
        assertThat(imports.look(ada.id(), "x.txt", Optional.empty(), bytes("Dear diary, nothing.\n")))
                .isEqualTo(new Looking.Refused(Reason.UNKNOWN_FORMAT));
        assertThat(imports.latest(ada.id(), 5)).isEmpty();
    }

    @Test
    void anotherMemberSeesNothingOfIt() {
        var id = look(cards(3));
        var grace = cast.grace();

        assertThat(imports.find(grace.id(), id)).isEmpty();
        assertThat(imports.discard(grace.id(), id)).isFalse();
        assertThat(imports.counts(grace.id(), id)).isEmpty();
    }

    @Test
    void anExportReadAgainAddsNobody() throws IOException {
        bringIn(cards(3));
        bringIn("BEGIN:VCARD\nFN:Only a name\nEND:VCARD\n");
        var out = new ByteArrayOutputStream();
        exports.write(ada.id(), Exports.Format.VCARD, out);

        var id = bringIn(out.toString(UTF_8));

        assertThat(people.ids(ada.id())).hasSize(4);
        assertThat(imports.counts(ada.id(), id)).isEqualTo(Map.of(Verdict.SAME, 4));
    }

    @Test
    void longNotesAreKeptToTheLastLetterAlsoOfWhoeverComesAgainMuchLater() {
        var note = "Käse ".repeat(60_000).strip();
        var cards = new StringBuilder();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 30; i++) {
                cards.append("BEGIN:VCARD\nFN:P").append(i).append("\nUID:u").append(i);
                cards.append(round == 0 ? "\nNOTE:" + note : "\nEMAIL:p" + i + "@x.org")
                        .append("\nEND:VCARD\n");
            }
        }

        bringIn(cards.toString());

        assertThat(everybody()).hasSize(30).allSatisfy(it -> {
            assertThat(it.draft().notes()).isEqualTo(note);
            assertThat(it.draft().contacts()).hasSize(1);
        });
    }

    private Import.Id bringIn(String file) {
        var id = start(file);
        applying.run(ada.id(), id);
        return id;
    }

    /** More than there are connections to the database: who needed a second one would wait for the others for ever. */
    @Test
    void manyMayLookAtTheirFilesAtOnce() throws InterruptedException {
        var looked = new ConcurrentLinkedQueue<Import.Id>();
        var all = Stream.generate(() -> Thread.ofVirtual().start(() -> looked.add(look(cards(510)))))
                .limit(40)
                .toList();
        for (var one : all) {
            one.join();
        }

        assertThat(looked).hasSize(40);
    }

    /** Begins without the job, so that the test itself may run it. */
    private Import.Id start(String file) {
        var id = look(file);
        books.write(ada.id(), () -> {
            rows.mark(ada.id(), id, ImportRows.Step.START);
        });
        return id;
    }

    private Import.Id look(String file) {
        return switch (imports.look(ada.id(), "people.vcf", Optional.empty(), bytes(file))) {
            case Looking.Previewed(Import.Id id) -> id;
            case Looking.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private List<Person> everybody() {
        return people.findAll(ada.id(), people.ids(ada.id()));
    }

    private static PersonDraft withEmail(String name, String email) {
        var draft = PersonDraft.named(name);
        return new PersonDraft(
                draft.name(),
                draft.works(),
                List.of(ContactPoint.email(email)),
                draft.birthday(),
                draft.home(),
                draft.met(),
                draft.circles(),
                draft.interests(),
                draft.notes(),
                draft.photo(),
                draft.uid(),
                draft.rest());
    }

    private static ByteArrayResource bytes(String file) {
        return new ByteArrayResource(file.getBytes(UTF_8));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/imports", name));
    }

    static String cards(int many) {
        var cards = new StringBuilder();
        for (int i = 0; i < many; i++) {
            cards.append("""
                    BEGIN:VCARD
                    VERSION:3.0
                    N:Family%1$d;Given%1$d;;;
                    FN:Given%1$d Family%1$d
                    ORG:Firm %2$d
                    TITLE:Buyer
                    EMAIL;TYPE=WORK:p%1$d@example.org
                    TEL;TYPE=CELL:+49 170 %1$07d
                    ADR;TYPE=HOME:;;Street %1$d;Lyon;;69001;France
                    BDAY:1980-03-22
                    NOTE:met at %2$d\\, twice
                    END:VCARD
                    """.formatted(i, i % 300));
        }
        return cards.toString();
    }
}
