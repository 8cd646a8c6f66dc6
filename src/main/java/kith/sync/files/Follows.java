package kith.sync.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import kith.drafts.ContactPoint.Kind;
import kith.drafts.Met;
import kith.drafts.PersonDraft;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom somebody follows or is friends with elsewhere, as names with links: Mastodon's table, and the JSON of Facebook and Instagram. */
final class Follows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> FACEBOOK =
            Set.of("friends", "friends_v2", "following", "following_v2", "following_v3");
    private static final String INSTAGRAM = "relationships_following";

    private Follows() {}

    /** A row of Mastodon's {@code following_accounts.csv}; what else it says is how their posts are shown. */
    static Optional<PersonDraft> mastodon(Table.Row row) {
        var account = row.get("Account address").replaceFirst("^@", "");
        int at = account.indexOf('@');
        if (account.isBlank()) {
            return Optional.empty();
        }
        var draft = new DraftBuilder().shown(at > 0 ? account.substring(0, at) : account);
        if (at > 0) {
            draft.contact(
                    Kind.LINK, "https://" + account.substring(at + 1) + "/@" + account.substring(0, at), "Mastodon");
        }
        return draft.met(new Met(Met.How.ONLINE, "Mastodon", Optional.empty())).draft();
    }

    /** Whether the beginning of a JSON is that of such a list. */
    static boolean is(String head) {
        var start = head.replaceAll("\\s", "");
        return FACEBOOK.stream().anyMatch(it -> start.startsWith("{\"" + it + "\":["))
                || start.startsWith("{\"" + INSTAGRAM + "\":[");
    }

    static void read(Source source, Report report) throws IOException {
        try (var json = JSON.createParser(new InputStreamReader(source.stream(), StandardCharsets.UTF_8))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var list = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && (FACEBOOK.contains(list) || list.equals(INSTAGRAM))) {
                    list(json, list.equals(INSTAGRAM), report);
                } else {
                    json.skipChildren();
                }
            }
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (JacksonException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void list(JsonParser json, boolean instagram, Report report) {
        int place = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode entry = JSON.readTree(json);
            int line = ++place;
            var draft = instagram ? instagram(entry) : facebook(entry);
            draft.ifPresentOrElse(it -> report.person(it, line), () -> report.skipped(line, Reason.NO_NAME, ""));
        }
    }

    private static Optional<PersonDraft> facebook(JsonNode entry) {
        return new DraftBuilder()
                .shown(mended(entry.path("name").asString("")))
                .met(online("Facebook", entry.path("timestamp").asLong(0)))
                .draft();
    }

    private static Optional<PersonDraft> instagram(JsonNode entry) {
        var said = entry.path("string_list_data").path(0);
        var name = said.path("value").asString("");
        return new DraftBuilder()
                .shown(mended(name.isEmpty() ? entry.path("title").asString("") : name))
                .contact(Kind.LINK, said.path("href").asString(""), "Instagram")
                .met(online("Instagram", said.path("timestamp").asLong(0)))
                .draft();
    }

    private static Met online(String where, long second) {
        Optional<LocalDate> on = second <= 0 || second > Instant.MAX.getEpochSecond()
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC));
        return new Met(Met.How.ONLINE, where, on);
    }

    /** Facebook writes the bytes of a name as if each of them were a character. */
    private static String mended(String name) {
        if (name.chars().anyMatch(it -> it > 0xFF) || name.chars().allMatch(it -> it < 0x80)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException _) {
            return name;
        }
    }
}
