package kith.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.check.Finding.What;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.merging.InventedBook;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class CheckBookTest {

    @Autowired
    Cast cast;

    @Autowired
    CheckBook check;

    @Autowired
    CheckDatabase database;

    @Autowired
    People people;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Autowired
    Installation installation;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Clock clock;

    Member ada;

    @BeforeEach
    void join() {
        ada = cast.ada();
    }

    @Test
    void aBookOfAllSortsIsWhole() {
        beans.createBean(InventedBook.class).write(ada, new Random(3));

        assertThat(wrong(check.look(ada.id(), false))).isEmpty();
    }

    @Test
    void anEmptyBookIsWholeAndTheDatabaseWatchesItself() {
        assertThat(wrong(check.look(ada.id(), false))).isEmpty();
        assertThat(database.complaints()).isEmpty();
    }

    @Test
    void whatIsWorkedOutIsCountedAndPutRight() {
        beans.createBean(InventedBook.class).write(ada, new Random(4));
        var somebody = people.ids(ada.id()).getFirst();
        var before = words();
        books.write(ada.id(), () -> {
            change("UPDATE person SET last_touch_at = '2001-01-01', touch_due_on = '2001-02-01'", somebody);
            db.sql("DELETE FROM person_word WHERE member_id = :member AND person_id = :person")
                    .param("member", ada.id().value())
                    .param("person", somebody.value())
                    .update();
            db.sql("INSERT INTO person_word (member_id, person_id, word, weight) VALUES (:member, :nobody, 'ghost', 1)")
                    .param("member", ada.id().value())
                    .param("nobody", UUID.randomUUID())
                    .update();
        });

        var found = wrong(check.look(ada.id(), false));
        assertThat(found).containsOnlyKeys(What.LAST_TOUCHES, What.WORDS).containsEntry(What.LAST_TOUCHES, 1);
        assertThat(wrong(check.look(ada.id(), false)))
                .as("looking changes nothing")
                .isEqualTo(found);

        assertThat(check.look(ada.id(), true)).noneMatch(Finding::isOpen);
        assertThat(wrong(check.look(ada.id(), false))).isEmpty();
        assertThat(words()).isEqualTo(before);
    }

    private void change(String update, Person.Id person) {
        db.sql(update + " WHERE member_id = :member AND id = :person")
                .param("member", ada.id().value())
                .param("person", person.value())
                .update();
    }

    private int words() {
        return books.read(
                ada.id(),
                () -> db.sql("SELECT count(*) FROM person_word WHERE member_id = :member")
                        .param("member", ada.id().value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void contentsThatAreMissingDamagedOrLeftOverAreFound() throws IOException {
        var bo = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
        var browser = cast.browserOf(ada);
        var at = bo.href() + "/files";
        for (var letter : List.of("one", "two")) {
            browser.upload(at, at, "file", letter + ".txt", letter.getBytes(UTF_8));
        }
        var contents = contents();
        Files.delete(contents.getFirst());
        Files.writeString(contents.getLast(), "something else");
        var leftOver = contents.getLast().getParent().resolveSibling("00").resolve("0".repeat(64));
        Files.createDirectories(leftOver.getParent());
        Files.writeString(leftOver, "of nobody");
        Files.setLastModifiedTime(leftOver, FileTime.from(clock.instant().minus(Duration.ofDays(3))));

        var found = wrong(check.look(ada.id(), false));
        assertThat(found).isEqualTo(Map.of(What.FILES, 1, What.CONTENTS, 2, What.LEFT_OVER, 1));

        check.look(ada.id(), true);
        assertThat(leftOver).doesNotExist();
        assertThat(wrong(check.look(ada.id(), false))).isEqualTo(Map.of(What.FILES, 1, What.CONTENTS, 1));
    }

    private List<Path> contents() throws IOException {
        var mine = installation.data().resolve("files").resolve(ada.id().value().toString());
        try (var files = Files.walk(mine)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<What, Integer> wrong(List<Finding> findings) {
        return findings.stream().filter(it -> it.wrong() > 0).collect(Collectors.toMap(Finding::what, Finding::wrong));
    }
}
