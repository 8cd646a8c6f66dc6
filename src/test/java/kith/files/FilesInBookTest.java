package kith.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.takeout.Exports;
import kith.takeout.Exports.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Kept files leave with the whole book and come back with it, and bring in nothing that could not come by a page. */
@KithTest
class FilesInBookTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Exports exports;

    @Autowired
    KeptFiles files;

    @Autowired
    FileStore store;

    @Autowired
    TakeFile take;

    @Autowired
    FilesInBook inBook;

    @Autowired
    Books books;

    Member ada;
    Member grace;
    Person.Id bo;

    @BeforeEach
    void twoBooks() {
        ada = cast.ada();
        grace = cast.grace();
        bo = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
    }

    @ParameterizedTest
    @CsvSource({"JSON, book.json", "ARCHIVE, book.zip"})
    void theyLeaveAndComeBack(Format format, String name) throws IOException, InterruptedException {
        take.take(ada.id(), new Holder.OfPerson(bo), "evening.png", "The last evening", Pictures.painted("png"));
        take.take(ada.id(), new Holder.OfPerson(bo), "letter.md", "", "Dear Bo,".getBytes(UTF_8));
        var out = new ByteArrayOutputStream();
        exports.write(ada.id(), format, out);

        cast.browserOf(grace).bringIn(name, out.toByteArray());

        assertThat(of(grace)).isEqualTo(of(ada)).hasSize(2);
        assertThat(store.contents(grace.id()))
                .isEqualTo(store.contents(ada.id()))
                .hasSize(2);
        if (format == Format.ARCHIVE) {
            assertThat(entries(out.toByteArray()))
                    .contains("files/" + of(ada).getFirst().content() + ".md")
                    .contains("files/" + of(ada).getLast().content() + ".png");
        }
    }

    @Test
    void aBookBringsNothingThatAPageWouldRefuse() throws IOException {
        var told = Pictures.jpegWithPlace();
        var program = "MZ\u0090\0".getBytes(UTF_8);
        var letter = "Dear Bo,".getBytes(UTF_8);

        assertThat(keep(FileStore.name(letter), letter)).isTrue();
        assertThat(keep(FileStore.name(told), told)).as("says where it was").isFalse();
        assertThat(keep(FileStore.name(program), program)).isFalse();
        assertThat(keep(FileStore.name(told), letter)).as("another content").isFalse();
        assertThat(keep("../../../../etc/passwd", letter)).isFalse();
        assertThat(store.contents(ada.id())).containsExactly(FileStore.name(letter));
    }

    private boolean keep(String name, byte[] bytes) {
        return books.write(ada.id(), () -> inBook.keep(ada.id(), name, bytes));
    }

    private List<KeptFile> of(Member member) {
        return files.of(member.id(), new Holder.OfPerson(bo), KeptFiles.NEWEST, 100);
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
}
