package kith.sync.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.moments.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonicaDumpTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyNounArrivesInItsNumber(long seed) {
        var export = new MonicaSql(200, seed);

        var parsed = ParsedFile.of(export.stream());

        assertThat(parsed.error()).isEmpty();
        assertThat(parsed.format()).contains(FileFormat.MONICA);
        assertThat(parsed.people()).hasSize(export.count("contacts"));
        var people = parsed.people().stream().map(FoundPerson::draft).toList();
        assertThat(lines(people, "Remembers " + MonicaSql.ODD + " (2021-05-06, favourite)"))
                .isEqualTo(export.count("notes"));
        assertThat(lines(people, "Pet: Rex, dog")).isEqualTo(export.count("pets"));
        assertThat(lines(people, "I gave: Book, 12")).isEqualTo(export.count("gifts"));
        assertThat(lines(people, "I owe: 20, Tea, inprogress")).isEqualTo(export.count("debts"));
        assertThat(lines(people, "Life event: new home, 2020-02")).isEqualTo(export.count("life_events"));
        assertThat(lines(people, "Done: ") + details(parsed, "Ask")).isEqualTo(export.count("tasks"));
        assertThat(details(parsed, "Remind")).isEqualTo(export.count("reminders"));
        assertThat(lines(people, "Document in Monica: deed.pdf")).isEqualTo(export.count("documents"));
        assertThat(people.stream()
                        .flatMap(it -> it.rest().stream())
                        .filter(it -> it.contains(";X-KITH-WORD=best friend;")))
                .hasSize(export.count("relationships"));
        assertThat(of(parsed, Channel.CALL)).isEqualTo(export.count("calls"));
        assertThat(of(parsed, Channel.IN_PERSON)).isEqualTo(export.count("activities"));
        assertThat(of(parsed, Channel.MESSAGE)).isEqualTo(export.count("messages"));
        assertThat(parsed.moments()).extracting(FoundMoment::key).doesNotHaveDuplicates();
        assertThat(parsed.skipped())
                .hasSize(export.count("documents")
                        + export.count("photos")
                        + export.count("entries")
                        + export.count("days"));
        assertThat(parsed.skipped())
                .extracting(Skipped::detail)
                .contains("journal, 2022-01-01, A day, It rained. Then not.", "journal, 2022-01-02, 3, Good");
    }

    @Test
    void aContactHasAllItsFields() {
        var second = ParsedFile.of(new MonicaSql(4, 1).stream()).people().get(1).draft();

        assertThat(second.name().display()).isEqualTo("Given2 Family2");
        assertThat(second.uid()).contains("uuid-2");
        assertThat(second.works().getFirst().title()).isEqualTo("Job 2");
        assertThat(second.contacts())
                .containsExactly(ContactPoint.email("p2@example.org"), ContactPoint.phone("+49123452"));
        assertThat(second.birthday()).hasToString("Optional[1985-04-03]");
        assertThat(second.home().city()).isEqualTo("Bath");
        assertThat(second.circles()).containsExactly("choir");
        assertThat(second.met().where()).isEqualTo("Bath");
        assertThat(second.notes()).startsWith(MonicaSql.ODD + "\nFood: nuts");
        assertThat(second.rest())
                .contains(
                        "RELATED;VALUE=text;TYPE=x-introducer;X-KITH-UID=\"urn:uuid:uuid-1\":Given1 Family1",
                        "ADR;TYPE=home:;;1 High St;Bath;;BA1;GB",
                        "GENDER:F;Woman",
                        "X-KITH-FIELD;NAME=Keep in touch:every 30 days");
    }

    @Test
    void aDumpOfTheWholeDatabaseSaysTheSame() {
        var export = new MonicaSql(40, 3);

        var dumped = ParsedFile.of(new ByteArrayInputStream(export.dump().getBytes(UTF_8)));

        var exported = ParsedFile.of(export.stream());
        assertThat(dumped.people())
                .extracting(FoundPerson::draft)
                .isEqualTo(exported.people().stream().map(FoundPerson::draft).toList());
        assertThat(dumped.moments())
                .extracting(FoundMoment::key)
                .isEqualTo(exported.moments().stream().map(FoundMoment::key).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.95})
    void aCutDumpIsRefusedWhole(double part) {
        var text = new MonicaSql(20, 4).text();

        var parsed = ParsedFile.of(new ByteArrayInputStream(
                text.substring(0, (int) (text.length() * part)).getBytes(UTF_8)));

        assertThat(parsed.error()).contains(Reason.UNREADABLE);
        assertThat(parsed.people()).isEmpty();
    }

    @Test
    void aDumpOfSomethingElseIsNoneOfOurFormats() {
        var other = "CREATE TABLE `wp_posts` (`id` int);\nINSERT INTO `wp_posts` VALUES (1),(2);\n";

        assertThat(ParsedFile.of(new ByteArrayInputStream(other.getBytes(UTF_8)))
                        .error())
                .contains(Reason.UNKNOWN_FORMAT);
    }

    private static long lines(List<PersonDraft> people, String beginning) {
        return people.stream()
                .flatMap(it -> it.notes().lines())
                .filter(it -> it.startsWith(beginning))
                .count();
    }

    private static long details(ParsedFile parsed, String words) {
        return parsed.people().stream()
                .flatMap(it -> it.details().stream())
                .filter(it -> it.words().startsWith(words))
                .count();
    }

    private static long of(ParsedFile parsed, Channel channel) {
        return parsed.moments().stream().filter(it -> it.channel() == channel).count();
    }
}
