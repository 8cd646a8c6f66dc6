package kith.chats.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;

/**
 * An export of a chat program, recognised by its content: a text, a JSON, or a ZIP with such files in it. Of a ZIP only what
 * is a chat is looked at, and no more than is allowed.
 *
 * @param zone     where the clock stood by which a text says its times
 * @param american whether 3/4 is rather the fourth of March, where the file leaves it open
 */
public record ChatFile(ZoneId zone, boolean american) {

    private static final int HEAD = 32 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;

    /** Empty if it is no chat, or one that ends in the middle of a thought. */
    public Optional<Transcript> read(InputStream bytes) throws IOException {
        var in = new Limited(bytes, MOST_BYTES);
        var head = head(in);
        try {
            return head.startsWith("PK\u0003\u0004") ? zip(in) : one(in, head);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private Optional<Transcript> one(Limited in, String head) throws IOException {
        if (ChatLines.isBeginning(head)) {
            return Optional.of(lines(in, head));
        }
        if (Telegram.isBeginning(head)) {
            return Optional.of(Telegram.read(in, zone));
        }
        return Signal.isBeginning(head) ? Optional.of(Signal.read(reader(in), zone)) : Optional.empty();
    }

    private Transcript lines(InputStream in, String head) throws IOException {
        var lines = new ChatLines(american);
        lines.read(reader(in));
        boolean signal = ChatLines.isSignal(head);
        var gathering = new Gathering(signal ? Messenger.SIGNAL : Messenger.WHATSAPP);
        var messages = lines.each((name, at, text) -> {
            boolean isPhone = name.matches("\\+?[\\d\\s()/.-]{6,25}");
            gathering.voice(new Voice(name, name, isPhone ? name : "", signal && name.equals("Me")));
            return gathering.message(name, at.atZone(zone).toInstant(), text);
        });
        var voices = new HashSet<String>();
        messages.forEach(it -> voices.add(it.voice()));
        gathering.chat(new Chat("", voices.size() > 2, messages));
        return gathering.transcript();
    }

    /** Chats of one service that lie in one archive are one export. */
    private Optional<Transcript> zip(Limited in) throws IOException {
        var found = new ArrayList<Transcript>();
        var zip = new ZipInputStream(in, UTF_8);
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
            entries++;
            if (entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|json|jsonl|md)")) {
                var part = new Limited(zip, MOST_BYTES);
                one(part, head(part)).filter(it -> !it.isEmpty()).ifPresent(found::add);
            }
        }
        return found.stream().findFirst().map(first -> together(first.service(), found));
    }

    private static Transcript together(Messenger service, List<Transcript> found) {
        var chats = new ArrayList<Chat>();
        var voices = new LinkedHashMap<String, Voice>();
        found.stream().filter(it -> it.service() == service).forEach(it -> {
            chats.addAll(it.chats());
            it.voices().forEach(voices::putIfAbsent);
        });
        return new Transcript(service, chats, voices);
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, UTF_8));
    }

    private static String head(Limited in) throws IOException {
        in.mark(HEAD);
        var head = in.readNBytes(HEAD);
        in.reset();
        var text = new String(head, UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A stream that ends with an error where a file is larger than anybody's chats. */
    private static final class Limited extends BufferedInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in, HEAD * 2);
            left = most;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            left -= Math.max(n, 0);
            if (left < 0) {
                throw new IOException("The file is larger than a chat may be.");
            }
            return n;
        }

        @Override
        public void close() {
            // Whoever opened it closes it; within an archive the next file follows.
        }
    }
}
