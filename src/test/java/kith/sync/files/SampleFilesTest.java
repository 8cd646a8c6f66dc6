package kith.sync.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.moments.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sample file gives what expected.json beside it says. */
class SampleFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");
    private static final JsonNode EXPECTED =
            new JsonMapper().readTree(SAMPLES.resolve("expected.json").toFile());

    static Stream<String> files() {
        return EXPECTED.propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhatIsExpected(String file) throws IOException {
        var expected = EXPECTED.get(file);

        var parsed = parse(file);

        assertThat(parsed.error()).isEmpty();
        assertThat(parsed.format().map(FileFormat::word))
                .contains(expected.get("format").asString());
        assertCount(expected.get("count"), parsed.people().size());
        for (var person : expected.get("people")) {
            assertPerson(person, parsed);
        }
        for (var with : expected.path("interactions")) {
            assertMoments(with, parsed.moments());
        }
    }

    private static ParsedFile parse(String file) throws IOException {
        try (var bytes = Files.newInputStream(SAMPLES.resolve(file))) {
            return ParsedFile.of(bytes);
        }
    }

    private static void assertCount(JsonNode expected, int people) {
        if (expected.isArray()) {
            assertThat(people)
                    .isBetween(expected.get(0).asInt(), expected.get(1).asInt());
        } else if (expected.isNumber()) {
            assertThat(people).isEqualTo(expected.asInt());
        }
    }

    private static void assertPerson(JsonNode expected, ParsedFile parsed) {
        var name = expected.get("name").asString();
        var person = parsed.people().stream()
                .map(FoundPerson::draft)
                .filter(it -> it.name().display().equals(name)
                        || (it.name().given() + " " + it.name().family()).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + parsed.people()));
        assertThat(contacts(person, ContactPoint.Kind.EMAIL))
                .map(String::toLowerCase)
                .containsAll(texts(expected.path("emails")));
        assertThat(contacts(person, ContactPoint.Kind.PHONE).map(it -> it.replaceAll("\\D", "")))
                .containsAll(texts(expected.path("phones")));
        assertThat(contacts(person, ContactPoint.Kind.LINK).toList()).containsAll(texts(expected.path("url")));
        assertThat(person.circles()).containsAll(texts(expected.path("labels")));
        assertSame(expected.path("bday"), person.birthday().map(Object::toString));
        assertSame(expected.path("org"), person.works().stream().findFirst().map(it -> it.organisation()));
        assertSame(expected.path("title"), person.works().stream().findFirst().map(it -> it.title()));
        assertSame(expected.path("nickname"), Optional.of(person.name().nickname()));
        assertSame(expected.path("city"), Optional.of(person.home().city()));
        assertSame(expected.path("connected"), person.met().on().map(Object::toString));
        if (expected.has("note")) {
            assertThat(person.notes()).contains(expected.get("note").asString());
        }
    }

    private static void assertSame(JsonNode expected, Optional<String> found) {
        if (expected.isString()) {
            assertThat(found).contains(expected.asString());
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : node.valueStream().map(JsonNode::asString).toList();
    }

    private static Stream<String> contacts(PersonDraft person, ContactPoint.Kind kind) {
        return person.contacts().stream().filter(it -> it.kind() == kind).map(ContactPoint::value);
    }

    private static void assertMoments(JsonNode expected, List<FoundMoment> moments) {
        var theirs = moments.stream()
                .filter(it -> it.people().stream()
                        .anyMatch(
                                who -> who.name().equals(expected.get("person").asString())))
                .toList();
        var calls = expected.path("kind").asString("").equals("call")
                ? theirs.stream()
                        .filter(it -> it.channel() == kith.moments.Channel.CALL)
                        .toList()
                : theirs;
        assertThat(calls.stream().filter(it -> it.direction() == Direction.IN).count())
                .isEqualTo(expected.get("in").asInt());
        assertThat(calls.stream().filter(it -> it.direction() == Direction.OUT).count())
                .isEqualTo(expected.get("out").asInt());
        assertThat(calls.stream()
                        .map(it ->
                                it.at().atOffset(ZoneOffset.UTC).toLocalDate().toString())
                        .max(String::compareTo))
                .contains(expected.get("last").asString());
    }
}
