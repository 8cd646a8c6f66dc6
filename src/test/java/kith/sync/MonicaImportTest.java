package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.people.Circles;
import kith.people.Detail;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.sync.Imports.Looking;
import kith.sync.files.MonicaExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** A book moves over from Monica. */
@KithTest
class MonicaImportTest {

    @Autowired
    Cast cast;

    @Autowired
    Imports imports;

    @Autowired
    Applying applying;

    @Autowired
    ImportRows rows;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    Circles circles;

    @Autowired
    Details details;

    @Autowired
    Books books;

    Member ada;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
    }

    @Test
    void martaComesWithWhatHappened() throws IOException {
        bringIn(sample());

        var marta = everybody().getFirst();
        assertThat(marta.draft().name().nickname()).isEqualTo("Marty");
        assertThat(journal()).extracting(Moment::channel).containsExactly(Channel.IN_PERSON, Channel.CALL);
        assertThat(journal()).allMatch(it -> it.people().equals(List.of(marta.id())));
        assertThat(marta.life().lastTouchAt()).hasToString("Optional[2023-01-02T12:00:00Z]");
    }

    @Test
    void whatIsStillToComeIsAPlanAndNoTouch() throws IOException {
        bringIn(new String(sample(), UTF_8).replace("2023-01-02", "2199-01-02").getBytes(UTF_8));

        assertThat(journal()).filteredOn(Moment::planned).hasSize(1);
        assertThat(everybody().getFirst().life().lastTouchAt())
                .hasValueSatisfying(it -> assertThat(it).isBefore("2100-01-01T00:00:00Z"));
    }

    @Test
    void theHistoryFindsSomebodyWhomTheBookKnowsByAnotherName() throws IOException {
        bringIn("BEGIN:VCARD\nVERSION:4.0\nUID:mine\nFN:Marta G.\nEMAIL:marta@example.org\nEND:VCARD\n"
                .getBytes(UTF_8));

        bringIn(sample());

        assertThat(everybody()).hasSize(1);
        assertThat(journal()).hasSize(2);
    }

    @Test
    void monicasOwnCardsAndItsExportAreTheSamePeople() throws IOException {
        bringIn(sample());

        bringIn(("BEGIN:VCARD\nVERSION:4.0\nUID:d0000000-0000-4000-8000-000000000001\nFN:Marta Married-Now\n"
                        + "END:VCARD\n")
                .getBytes(UTF_8));

        assertThat(everybody()).hasSize(1);
    }

    @Test
    void aWholeAccountComesInOnceAndIsTakenBackWithoutATrace() {
        var export = new MonicaExport(1_200, 5);
        int happened = export.count("call") + 2 * export.count("conversation") + export.count("activity");
        var first = bringIn(export.bytes());
        assertThat(imports.find(ada.id(), first).orElseThrow().moments()).isEqualTo(happened);
        assertThat(everybody()).hasSize(1_200);
        assertThat(journal()).hasSize(happened);

        var again = bringIn(export.bytes());
        assertThat(imports.counts(ada.id(), again)).containsOnlyKeys(Verdict.SAME, Verdict.SKIPPED);
        assertThat(everybody()).hasSize(1_200);
        assertThat(journal()).hasSize(happened);

        assertThat(imports.undo(ada.id(), again)).isPresent();
        assertThat(journal()).hasSize(happened);
        assertThat(imports.undo(ada.id(), first)).isPresent();
        assertThat(journal()).isEmpty();
        assertThat(people.ids(ada.id())).hasSize(0);
        assertThat(circles.all(ada.id())).isEmpty();
    }

    @Test
    void whatWasToDoIsToBringUpOnceAndGoesWithTheUndoing() {
        bringIn("BEGIN:VCARD\nVERSION:4.0\nUID:mine\nFN:Given1 Family1\nEMAIL:p1@example.org\nEND:VCARD\n"
                .getBytes(UTF_8));
        var mine = everybody().getFirst().id();
        var export = new MonicaExport(40, 8).bytes();
        var first = bringIn(export);
        var toBringUp = details.of(ada.id(), mine);
        assertThat(toBringUp).extracting(Detail::noticed).containsOnly("Remind").isNotEmpty();
        assertThat(imports.find(ada.id(), first).orElseThrow().details()).isPositive();

        bringIn(export);
        assertThat(details.of(ada.id(), mine)).isEqualTo(toBringUp);

        assertThat(imports.undo(ada.id(), first)).isPresent();
        assertThat(details.of(ada.id(), mine)).isEmpty();
    }

    @Test
    void aKilledImportStillKnowsWhoseHistoryItIs() {
        bringIn("BEGIN:VCARD\nVERSION:4.0\nUID:mine\nFN:Given1 Family1\nEMAIL:p1@example.org\nEND:VCARD\n"
                .getBytes(UTF_8));
        var export = new MonicaExport(600, 6);
        var id = look(export.bytes());
        books.write(ada.id(), () -> {
            rows.mark(ada.id(), id, ImportRows.Step.START);
        });
        assertThatThrownBy(() -> applying.run(ada.id(), id, () -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        applying.run(ada.id(), id);

        assertThat(journal())
                .hasSize(export.count("call") + 2 * export.count("conversation") + export.count("activity"));
    }

    private Import.Id bringIn(byte[] file) {
        var id = look(file);
        imports.applyNow(ada.id(), id);
        return id;
    }

    private Import.Id look(byte[] file) {
        var looking = imports.look(ada.id(), "monica.json", Optional.empty(), new ByteArrayResource(file));
        return ((Looking.Previewed) looking).id();
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/imports/monica/monica-4.1.2.json"));
    }

    private List<Person> everybody() {
        return people.findAll(ada.id(), people.ids(ada.id()));
    }

    private List<Moment> journal() {
        return moments.all(ada.id(), Moments.NEWEST, 100_000);
    }
}
