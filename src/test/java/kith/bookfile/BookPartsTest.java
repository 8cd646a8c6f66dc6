package kith.bookfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kith.cast.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks the catalogue: every private table leaves with the whole book, or is named here with the reason why not. Who adds a
 * table has one of their beans of type {@link BookPart} name it.
 */
@KithTest
class BookPartsTest {

    private static final Map<String, String> STAYS = Map.of(
            "person_word", "the index of the search, made anew",
            "book_word", "the words of that index",
            "sorting", "what was said of those who waited can be undone for a month, here",
            "bulk_edit", "what was done with many people can be undone for a month, here",
            "text_part", "the index of the search for everything, made anew",
            "text_word", "the words of that index",
            "text_news", "what that index does not know yet",
            "occasion", "read from the cards anew",
            "finding", "how far the search for duplicates has come, which begins anew",
            "import_content", "the bytes of files that wait for minutes to be brought in");

    private static final String FIELDS = """
            # The fields of the file of a whole book

            Written by `BookPartsTest` from the database's catalogue; a change of a table that changes this page fails the test
            until the page is committed with it. [book-file.md](book-file.md) says how the file is read. A star marks what a row is
            known by.
            """;

    @Autowired
    List<BookPart> parts;

    @Autowired
    Sections sections;

    @Autowired
    JdbcClient db;

    @Test
    void everyPrivateTableIsPartOfTheBook() {
        var named = parts.stream()
                .flatMap(it -> it.tables().stream())
                .map(BookTable::name)
                .collect(Collectors.toCollection(TreeSet::new));
        named.addAll(STAYS.keySet());

        var there = db.sql("SELECT tablename FROM pg_policies WHERE policyname = 'own_rows' ORDER BY 1")
                .query(String.class)
                .list();

        assertThat(named).containsExactlyElementsOf(there);
    }

    @Test
    void whatATableRefersToStandsBeforeIt() {
        var seen = new TreeSet<String>();

        for (var section : sections.all()) {
            assertThat(seen)
                    .as(section.name())
                    .containsAll(section.outward().stream()
                            .map(Section.Reference::to)
                            .toList());
            seen.add(section.name());
        }
    }

    @Test
    void theFieldsInTheDocsAreThoseOfTheBook() throws IOException {
        var path = Path.of("docs/book-fields.md");
        var before = Files.exists(path) ? Files.readString(path) : "";
        var now = FIELDS + sections.all().stream().map(BookPartsTest::written).collect(Collectors.joining());

        Files.writeString(path, now);

        assertThat(before)
                .as("%s was out of date; it is rewritten, commit it", path)
                .isEqualTo(now);
    }

    private static String written(Section section) {
        var to = section.references().stream()
                .collect(Collectors.toMap(Section.Reference::column, Section.Reference::to, (one, _) -> one));
        return "\n## " + section.name() + "\n\n| field | type |\n| --- | --- |\n"
                + section.columns().stream()
                        .map(it -> "| `%s`%s | %s%s |\n"
                                .formatted(
                                        it.name(),
                                        section.key().contains(it.name()) ? " *" : "",
                                        it.type(),
                                        to.containsKey(it.name()) ? ", of `" + to.get(it.name()) + '`' : ""))
                        .collect(Collectors.joining());
    }
}
