package kith.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kith.sync.files.BookWriter;
import kith.sync.files.Correspondent;
import kith.sync.files.FileFormat;
import kith.sync.files.Findings;
import kith.sync.files.FoundMoment;
import kith.sync.files.FoundPerson;
import kith.sync.files.Keys;
import kith.sync.files.Reason;
import kith.sync.files.Skipped;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Counts what one file gives, and writes it to the files asked for. */
final class LabFindings implements Findings, Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    /** How much passed between the owner and somebody else: from them, to them, or by both together. */
    private static final class Exchange {
        private final Correspondent with;
        private int in;
        private int out;
        private int both;
        private Instant last = Instant.MIN;

        private Exchange(Correspondent with) {
            this.with = with;
        }
    }

    private final Optional<BookWriter> cards;
    private final Optional<Path> interactions;
    private final Function<Reason, String> words;
    private final Map<String, Exchange> exchanges = new LinkedHashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int people;
    private int moments;

    LabFindings(Optional<Path> cards, Optional<Path> interactions, Function<Reason, String> words) throws IOException {
        this.cards = cards.isEmpty()
                ? Optional.empty()
                : Optional.of(BookWriter.cards(Files.newBufferedWriter(cards.get(), UTF_8)));
        this.interactions = interactions;
        this.words = words;
    }

    @Override
    public void person(FoundPerson found) {
        people++;
        if (cards.isPresent()) {
            try {
                cards.get().write(found.draft());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    @Override
    public void moment(FoundMoment found) {
        moments++;
        for (var who : found.people()) {
            var key = who.url().isEmpty() ? who.name() : Keys.link(who.url());
            var exchange = exchanges.computeIfAbsent(key, _ -> new Exchange(who));
            switch (found.direction()) {
                case IN -> exchange.in++;
                case OUT -> exchange.out++;
                case BOTH -> exchange.both++;
            }
            exchange.last = exchange.last.isBefore(found.at()) ? found.at() : exchange.last;
        }
    }

    @Override
    public void skipped(Skipped what) {
        skipped.add(what);
    }

    /** The line of JSON for this file. */
    String line(String file, Optional<FileFormat> format, Optional<String> error) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("format", format.map(FileFormat::word).orElse(null));
            json.writeNumberProperty("people", people);
            json.writeNumberProperty("moments", moments);
            json.writeArrayPropertyStart("skipped");
            for (var what : skipped) {
                json.writeStartObject();
                json.writeNumberProperty("line", what.line());
                var why = words.apply(what.why());
                json.writeStringProperty("why", what.detail().isEmpty() ? why : what.detail() + ": " + why);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringProperty("error", error.orElse(null));
            json.writeEndObject();
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        if (cards.isPresent()) {
            cards.get().close();
        }
        if (interactions.isPresent()) {
            try (var out = Files.newBufferedWriter(interactions.get(), UTF_8)) {
                writeExchanges(out);
            }
        }
    }

    private void writeExchanges(Writer out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (var exchange : exchanges.values()) {
                json.writeStartObject();
                json.writeStringProperty("person", exchange.with.name());
                json.writeStringProperty("url", exchange.with.url());
                json.writeNumberProperty("in", exchange.in);
                json.writeNumberProperty("out", exchange.out);
                json.writeNumberProperty("both", exchange.both);
                json.writeStringProperty(
                        "last",
                        exchange.last.atOffset(ZoneOffset.UTC).toLocalDate().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
