package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
import kith.sync.Imports.Looking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@KithTest
class UndoingTest {

    private static final String TWO =
            "Name,E-mail,Birthday,Labels\nAna,ana@nord.org,1984-02-29,Friends\nBo,bo@x.org,,Choir\n";

    @Autowired
    Cast cast;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    Circles circles;

    Member ada;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
    }

    @Test
    void undoingLeavesTheBookAsItWas() {
        bringIn("Name,E-mail\nAna,ana@nord.org\n");
        var before = everybody();
        people.sort(ada.id(), before.stream().map(Person::id).toList());
        var id = bringIn(TWO);

        var undone = imports.undo(ada.id(), id);

        assertThat(undone.orElseThrow().people().values()).containsExactlyInAnyOrder(Ending.RESTORED, Ending.REMOVED);
        assertThat(drafts(everybody())).isEqualTo(drafts(before));
        assertThat(circles.all(ada.id())).isEmpty();
        assertThat(imports.undo(ada.id(), id)).isEmpty();
    }

    @Test
    void undoingTakesThePhotoThatTheImportGave() throws IOException {
        bringIn("Name,E-mail\nAna,ana@nord.org\n");
        var id = bringIn(cardWithPhoto());
        assertThat(everybody()).allSatisfy(it -> assertThat(it.picture()).isPresent());

        imports.undo(ada.id(), id);

        assertThat(everybody())
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.picture()).isEmpty());
    }

    @Test
    void undoingThrowsNothingOfTheMembersAway() {
        var id = bringIn(TWO);
        var kept = everybody().getFirst();
        people.sort(ada.id(), List.of(kept.id()));

        imports.undo(ada.id(), id);

        assertThat(people.ids(ada.id())).isEmpty();
        assertThat(imports.undone(ada.id(), id).people())
                .containsEntry(kept.id(), Ending.BINNED)
                .containsValue(Ending.REMOVED);
        assertThat(people.find(ada.id(), kept.id()))
                .hasValueSatisfying(it -> assertThat(it.isBinned()).isTrue());
    }

    @Test
    void whatWasTakenBackCanComeAgain() {
        imports.undo(ada.id(), bringIn(TWO));

        bringIn(TWO);

        assertThat(everybody()).hasSize(2);
    }

    private Import.Id bringIn(String file) {
        var looking = imports.look(ada.id(), "people", Optional.empty(), new ByteArrayResource(file.getBytes(UTF_8)));
        var id = ((Looking.Previewed) looking).id();
        imports.applyNow(ada.id(), id);
        return id;
    }

    private List<Person> everybody() {
        return people.findAll(ada.id(), people.ids(ada.id()));
    }

    private static List<PersonDraft> drafts(List<Person> all) {
        return all.stream().map(Person::draft).toList();
    }

    private static String cardWithPhoto() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEMAIL:ana@nord.org\nPHOTO;ENCODING=b;TYPE=PNG:"
                + Base64.getEncoder().encodeToString(png.toByteArray()) + "\nEND:VCARD\n";
    }
}
