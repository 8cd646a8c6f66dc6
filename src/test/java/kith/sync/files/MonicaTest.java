package kith.sync.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kith.drafts.PersonDraft;
import kith.moments.Channel;
import kith.moments.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonicaTest {

    @Test
    void everythingOfTheSampleArrives() throws IOException {
        var parsed = sample();

        var marta = parsed.people().getFirst().draft();
        assertThat(marta.notes()).isEqualTo("""
                from the choir
                Food: no nuts
                Likes **markdown** (2021-05-06, favourite)
                Reminder: Birthday of Marta, every 1 year since 2022-04-03""");
        assertThat(marta.met().on()).hasToString("Optional[2010-09-01]");
        assertThat(marta.home().country()).isEqualTo("GB");
        assertThat(marta.rest())
                .containsExactlyInAnyOrder(
                        "ADR;TYPE=home:;;1 High St;Bath;;BA1 1AA;GB",
                        "GENDER:F;Woman",
                        "X-KITH-FIELD;NAME=Keep in touch:every 30 days",
                        "X-KITH-FIELD;NAME=Starred:yes");
        assertThat(parsed.skipped()).isEmpty();
    }

    @Test
    void whatHappenedHasItsDayWayAndDirection() throws IOException {
        var moments = sample().moments();

        assertThat(moments)
                .extracting(it -> it.at().toString(), FoundMoment::channel, FoundMoment::direction, FoundMoment::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "2022-12-24T18:00:00Z", Channel.CALL, Direction.OUT, "Talked about the move"),
                        org.assertj.core.groups.Tuple.tuple(
                                "2023-01-02T12:00:00Z", Channel.IN_PERSON, Direction.BOTH, "Dinner\nat the pub"));
        assertThat(moments.getLast().occasion()).isEqualTo("ate at his place");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyNounArrivesInItsNumber(long seed) {
        var export = new MonicaExport(300, seed);

        var parsed = ParsedFile.of(export.stream());

        assertThat(parsed.error()).isEmpty();
        assertThat(parsed.people()).hasSize(export.count("contact"));
        var people = parsed.people().stream().map(FoundPerson::draft).toList();
        assertThat(lines(people, "Remembers (2021-05-06)")).isEqualTo(export.count("note"));
        assertThat(lines(people, "Pet: Rex, dog")).isEqualTo(export.count("pet"));
        assertThat(lines(people, "Gift idea: Book")).isEqualTo(export.count("gift"));
        assertThat(lines(people, "I owe: 20 GBP")).isEqualTo(export.count("debt"));
        assertThat(lines(people, "Life event: Moved, 2020-02-03")).isEqualTo(export.count("life_event"));
        assertThat(lines(people, "Done: ") + details(parsed, "Ask about")).isEqualTo(export.count("task"));
        assertThat(lines(people, "Reminder: ") + details(parsed, "Remind")).isEqualTo(export.count("reminder"));
        assertThat(lines(people, "Document in Monica: deed.pdf")).isEqualTo(export.count("document"));
        assertThat(people.stream()
                        .flatMap(it -> it.rest().stream())
                        .filter(it -> it.startsWith("RELATED;VALUE=text;TYPE=friend;X-KITH-UID=")))
                .hasSize(export.count("relationship"));
        assertThat(people.stream().flatMap(it -> it.photo().stream())).hasSize(export.count("photo"));
        assertThat(people)
                .allMatch(it -> it.contacts().size() == 1 && it.home().city().equals("Bath"));
        assertThat(of(parsed, Channel.CALL)).isEqualTo(export.count("call"));
        assertThat(of(parsed, Channel.IN_PERSON)).isEqualTo(export.count("activity"));
        assertThat(of(parsed, Channel.MESSAGE)).isEqualTo(2L * export.count("conversation"));
        assertThat(parsed.skipped()).hasSize(export.count("document") + export.count("journal"));
    }

    @Test
    void whoeverIsKnownThroughOthersOnlyIsANameOnTheirCards() {
        var parsed = ParsedFile.of(new ByteArrayInputStream("""
                {"account": {"data": [
                  {"type": "contact", "values": [
                    {"uuid": "a-1", "properties": {"first_name": "Ana", "first_met_through": "b-2"}},
                    {"uuid": "b-2", "properties": {"first_name": "Bo"}},
                    {"uuid": "c-3", "properties": {"first_name": "Mia", "is_partial": true,
                      "birthdate": {"is_year_unknown": false, "date": "2019-05-01T00:00:00Z"}}}]},
                  {"type": "relationship", "values": [
                    {"uuid": "r-1", "properties": {"type": "child", "contact_is": "c-3", "of_contact": "a-1"}},
                    {"uuid": "r-2", "properties": {"type": "boss", "contact_is": "b-2", "of_contact": "a-1"}}]}]}}
                """.getBytes(UTF_8)));

        assertThat(parsed.people())
                .extracting(it -> it.draft().name().display())
                .containsExactly("Ana", "Bo");
        assertThat(parsed.people().getFirst().draft().rest())
                .containsExactlyInAnyOrder(
                        "RELATED;VALUE=text;TYPE=child;X-KITH-BORN=2019:Mia",
                        "RELATED;VALUE=text;TYPE=x-manager;X-KITH-WORD=boss;X-KITH-UID=\"urn:uuid:b-2\":Bo",
                        "RELATED;VALUE=text;TYPE=x-introducer;X-KITH-UID=\"urn:uuid:b-2\":Bo");
    }

    @Test
    void aCutExportIsRefusedWhole() {
        var bytes = new MonicaExport(20, 3).bytes();
        for (int length : List.of(bytes.length / 4, bytes.length / 2, bytes.length - 3)) {
            var parsed = ParsedFile.of(new ByteArrayInputStream(Arrays.copyOf(bytes, length)));

            assertThat(parsed.error()).contains(Reason.UNREADABLE);
            assertThat(parsed.people()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\": [1, 2]}",
                "{\"account",
                "{{{{",
                "{\"account\": 3}",
                "{\"account\": {\"data\": [{\"type\": 3, \"values\": [null, 7, \"x\", [], {}]}, 5, null]}}",
                "{\"account\": {\"data\": [{\"type\": \"contact\", \"values\": [{}, {\"properties\": [], \"data\": 1}, {\"uuid\": {}}]}]}}",
                "{\"account\": {\"data\": [{\"type\": \"activity\", \"values\": [{\"properties\": {\"happened_at\": \"9999999\"}}]}]}}",
            })
    void oddJsonEndsInAReport(String json) {
        var parsed = ParsedFile.of(new ByteArrayInputStream(json.getBytes(UTF_8)));

        assertThat(parsed.people()).isEmpty();
        assertThat(parsed.error().isPresent() || !parsed.skipped().isEmpty() || json.contains("account"))
                .isTrue();
    }

    @Test
    void aDeepNestIsRefused() {
        var json = "{\"account\": {\"data\": " + "[".repeat(100_000);

        assertThat(ParsedFile.of(new ByteArrayInputStream(json.getBytes(UTF_8))).error())
                .contains(Reason.UNREADABLE);
    }

    private static ParsedFile sample() throws IOException {
        try (var bytes = Files.newInputStream(Path.of("src/test/resources/imports/monica/monica-4.1.2.json"))) {
            return ParsedFile.of(bytes);
        }
    }

    private static long lines(List<PersonDraft> people, String beginning) {
        return people.stream()
                .flatMap(it -> it.notes().lines())
                .filter(it -> it.startsWith(beginning))
                .count();
    }

    private static long details(ParsedFile parsed, String beginning) {
        return parsed.people().stream()
                .flatMap(it -> it.details().stream())
                .filter(it -> it.words().startsWith(beginning))
                .count();
    }

    private static long of(ParsedFile parsed, Channel channel) {
        return parsed.moments().stream().filter(it -> it.channel() == channel).count();
    }
}
