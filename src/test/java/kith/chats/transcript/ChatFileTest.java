package kith.chats.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatFileTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.12.23, 21:15 - Ana Weber: Guten Rutsch!",
                "31.12.2023, 21:15 - Ana Weber: Guten Rutsch!",
                "12/31/23, 9:15 PM - Ana Weber: Happy new year",
                "12/31/23, 9:15\u202FPM - Ana Weber: Happy new year",
                "31/12/2023, 21:15 - Ana Weber: Happy new year",
                "31/12/2023 21:15 - Ana Weber: Feliz ano novo",
                "31/12/2023 à 21:15 - Ana Weber: Bonne année",
                "31/12/23, 9:15 p. m. - Ana Weber: Feliz año",
                "31-12-2023 21:15 - Ana Weber: Gelukkig nieuwjaar",
                "2023/12/31 下午9:15 - Ana Weber: 新年快乐",
                "2023-12-31, 21:15 - Ana Weber: Gott nytt år",
                "31/12/2023, 21.15 - Ana Weber: Buon anno",
                "[31.12.23, 21:15:00] Ana Weber: Guten Rutsch!",
                "[12/31/23, 9:15:00 PM] Ana Weber: Happy new year",
                "\u200E[31/12/2023, 21:15:00] Ana Weber: Happy new year",
                "[2023/12/31 21:15:00] Ana Weber: Happy new year",
                "[31/12/23, 9:15:00\u202Fpm] ~\u202FAna Weber: Happy new year",
            })
    void readsALineOfEveryLayout(String line) {
        var chat = only(read(line + "\nand more of it"));

        assertThat(chat.messages()).hasSize(1);
        var message = chat.messages().getFirst();
        assertThat(message.voice()).isEqualTo("Ana Weber");
        assertThat(time(message)).isEqualTo("2023-12-31T21:15");
        assertThat(message.text()).endsWith("\nand more of it");
    }

    @Test
    void theWholeFileTellsWhetherTheDayOrTheMonthIsFirst() {
        assertThat(times("3/4/23, 10:00 - A: x", "3/28/23, 10:00 - B: y"))
                .containsExactly("2023-03-04T10:00", "2023-03-28T10:00");
        assertThat(times("3/4/23, 10:00 - A: x", "28/4/23, 10:00 - B: y"))
                .containsExactly("2023-04-03T10:00", "2023-04-28T10:00");
        assertThat(times("9/1/23, 10:00 - A: x", "10/1/23, 10:00 - B: y", "1/2/23, 10:00 - B: z"))
                .as("time runs on")
                .containsExactly("2023-01-09T10:00", "2023-01-10T10:00", "2023-02-01T10:00");
        assertThat(times("1/9/23, 10:00 - A: x", "1/10/23, 10:00 - B: y", "2/1/23, 10:00 - B: z"))
                .containsExactly("2023-01-09T10:00", "2023-01-10T10:00", "2023-02-01T10:00");
        assertThat(times("3/4/23, 10:00 PM - A: x")).containsExactly("2023-03-04T22:00");
        assertThat(times("3.4.23, 10:00 - A: x")).containsExactly("2023-04-03T10:00");
    }

    @Test
    void whatTheProgramSaysIsNoMessageAndAPictureHasNoWords() {
        var chat = only(read("""
                31.12.23, 21:14 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.
                31.12.23, 21:15 - Ana: <Medien ausgeschlossen>
                31.12.23, 21:16 - Bo hat den Betreff geändert zu "Silvester: Plan"
                31.12.23, 21:17 - Bo: IMG-20231231-WA0001.jpg (Datei angehängt)
                31.12.23, 21:18 - Bo: https://kith.example: look
                31.12.23, 21:19 - Ana:
                und weiter
                """));

        assertThat(chat.messages())
                .extracting(Message::text)
                .containsExactly("", "", "https://kith.example: look", "und weiter");
        assertThat(chat.messages()).extracting(Message::voice).containsExactly("Ana", "Bo", "Bo", "Ana");
        assertThat(chat.group()).isFalse();
    }

    @Test
    void ofAnIPhoneTheLinesWithAMarkAreTheProgramsUnlessTheyStandForAPicture() {
        var chat = only(read("""
                [31.12.23, 21:14:01] Climbing: \u200EMessages and calls are end-to-end encrypted.
                [31.12.23, 21:14:02] Ana: \u200Eimage omitted
                [31.12.23, 21:14:03] Bo: \u200EBo added Cleo
                \u200E[31.12.23, 21:14:04] Cleo: \u200E<attached: 00001-PHOTO-2023.jpg>
                [31.12.23, 21:14:05] Bo: hi
                """));

        assertThat(chat.messages()).extracting(Message::voice).containsExactly("Ana", "Cleo", "Bo");
        assertThat(chat.group()).isTrue();
    }

    @Test
    void aNumberForANameIsAPhone() {
        var read = read("31.12.23, 21:15 - +49 170 1234567: hi").orElseThrow();

        assertThat(read.voices().values())
                .containsExactly(new Voice("+49 170 1234567", "+49 170 1234567", "+49 170 1234567", false));
    }

    @Test
    void aZipIsReadByWhatItHolds() throws IOException {
        var read = new ChatFile(BERLIN, false)
                .read(new ByteArrayInputStream(zip(Map.of(
                        "IMG-1.jpg", "no words", "_chat.txt", "[31.12.23, 21:15:00] Ana: hi", "notes.txt", "a list"))))
                .orElseThrow();

        assertThat(read.service()).isEqualTo(Messenger.WHATSAPP);
        assertThat(read.chats()).hasSize(1);
    }

    @Test
    void oneChatOfTelegramTellsWhoIsNotTheOther() {
        var read = read("""
                {"name": "Ana Weber", "type": "personal_chat", "id": 4711, "messages": [
                 {"id": 1, "type": "service", "date": "2023-12-31T21:00:00", "actor": "Ana", "action": "phone_call"},
                 {"id": 2, "type": "message", "date": "2023-12-31T21:15:00", "date_unixtime": "1704053700", "from": "Ana Weber",
                  "from_id": "user4711", "text": ["look: ", {"type": "link", "text": "https://kith.example"}]},
                 {"id": 3, "type": "message", "date": "2023-12-31T21:16:00", "from": "Me Myself", "from_id": "user1",
                  "text": "", "photo": "(File not included)"}]}
                """).orElseThrow();

        assertThat(read.service()).isEqualTo(Messenger.TELEGRAM);
        assertThat(only(Optional.of(read)).messages())
                .extracting(ChatFileTest::time, Message::voice, Message::text)
                .containsExactly(
                        tuple("2023-12-31T21:15", "user4711", "look: https://kith.example"),
                        tuple("2023-12-31T21:16", "user1", ""));
        assertThat(read.voices().get("user1").owner()).isTrue();
        assertThat(read.voices().get("user4711")).isEqualTo(new Voice("user4711", "Ana Weber", "", false));
    }

    @Test
    void anAccountOfTelegramHoldsItsPrivateChatsAndItsOwner() {
        var read = read("""
                {"about": "Here is the data you requested.",
                 "personal_information": {"user_id": 1, "first_name": "Ada", "last_name": "King", "phone_number": "+44 1"},
                 "contacts": {"list": [{"user_id": 7, "first_name": "Bo", "last_name": "L", "phone_number": "0046 70 1"}]},
                 "chats": {"about": "…", "list": [
                  {"name": "News", "type": "public_channel", "id": 9, "messages": [
                   {"id": 1, "type": "message", "date": "2023-12-31T21:15:00", "from": "News", "from_id": "channel9", "text": "x"}]},
                  {"type": "saved_messages", "id": 1, "messages": []},
                  {"name": "Trip", "type": "private_group", "id": 5, "messages": [
                   {"id": 1, "type": "message", "date": "2023-12-31T21:15:00", "from": null, "from_id": "user7", "text": "x"},
                   {"id": 2, "type": "message", "date": "2023-12-31T21:15:00", "from": "Ada King", "from_id": "user1", "text": "y"}]}]},
                 "left_chats": {"about": "", "list": []}}
                """).orElseThrow();

        var chat = only(Optional.of(read));
        assertThat(chat.group()).isTrue();
        assertThat(chat.id()).isEqualTo("5");
        assertThat(read.voices().get("user1")).isEqualTo(new Voice("user1", "Ada King", "+441", true));
        assertThat(read.voices().get("user7")).isEqualTo(new Voice("user7", "Bo L", "+46701", false));
    }

    @Test
    void signalsOwnExportNamesPeopleAndChatsByNumbers() {
        var read = read("""
                {"version":"1","backupTimeMs":"1704053700000"}
                {"recipient":{"id":"1","self":{}}}
                {"recipient":{"id":"2","contact":{"e164":"49170123","profileGivenName":"Ana","profileFamilyName":"Weber"}}}
                {"chat":{"id":"10","recipientId":"2"}}
                {"chatItem":{"chatId":"10","authorId":"2","dateSent":"1704053700000","incoming":{},"standardMessage":{"text":{"body":"hi"}}}}
                {"chatItem":{"chatId":"10","authorId":"1","dateSent":"1704053760000","outgoing":{},"standardMessage":{}}}
                {"chatItem":{"chatId":"10","authorId":"2","dateSent":"1704053761000","directionless":{},"updateMessage":{}}}
                {"chatItem":{"chatId":"10","autho
                """).orElseThrow();

        assertThat(read.service()).isEqualTo(Messenger.SIGNAL);
        assertThat(only(Optional.of(read)).messages())
                .extracting(Message::voice)
                .containsExactly("2", "1");
        assertThat(read.voices().get("2")).isEqualTo(new Voice("2", "Ana Weber", "+49170123", false));
        assertThat(read.voices().get("1").owner()).isTrue();
    }

    @Test
    void signalExportWritesJsonOrLinesAndCallsTheOwnerMe() {
        var json = read("""
                {"date": "2023-12-31 21:15:00", "sender": "Aya", "body": "We're great!", "quote": "", "attachments": []}
                {"date": "2023-12-31T21:16:00", "sender": "Me", "body": "Good."}
                """).orElseThrow();
        var lines = read("""
                [2023-12-31, 21:15] Aya: We're great!
                [2023-12-31, 21:16] Me: Good.
                """).orElseThrow();

        for (var read : List.of(json, lines)) {
            assertThat(read.service()).isEqualTo(Messenger.SIGNAL);
            assertThat(only(Optional.of(read)).messages())
                    .extracting(ChatFileTest::time)
                    .containsExactly("2023-12-31T21:15", "2023-12-31T21:16");
            assertThat(read.voices().get("Me").owner()).isTrue();
            assertThat(read.voices().get("Aya").owner()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEGIN:VCARD\nFN:Ana\nEND:VCARD",
                "First Name,Last Name\nAna,Weber",
                "{\"version\": \"1.0\", \"account\": {\"data\": []}}",
                "31.12.23 was a Sunday - we met: all of us",
                "[not a date] Ana: hi",
                "{\"chats\": ",
                "PK\u0003\u0004 broken",
            })
    void whatIsNoChatIsLeftToOthers(String text) throws IOException {
        try {
            assertThat(read(text).filter(it -> !it.isEmpty())).isEmpty();
        } catch (UncheckedIOException broken) {
            assertThat(text).startsWith("PK");
        }
    }

    @Test
    void whatIsPackedIsUnpackedTheSame() {
        var read = read("31.12.23, 21:15 - Ana: hi\n1.1.24, 8:00 - Bo: \uD83C\uDF89")
                .orElseThrow();

        assertThat(Packed.unpack(Packed.pack(read))).isEqualTo(read);
    }

    private static Optional<Transcript> read(String text) {
        try {
            return new ChatFile(BERLIN, false).read(new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Chat only(Optional<Transcript> read) {
        assertThat(read).isPresent();
        assertThat(read.get().chats()).hasSize(1);
        return read.get().chats().getFirst();
    }

    private static List<String> times(String... lines) {
        return only(read(String.join("\n", lines))).messages().stream()
                .map(ChatFileTest::time)
                .toList();
    }

    private static String time(Message message) {
        return LocalDateTime.ofInstant(message.at(), BERLIN).toString();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new LinkedHashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
