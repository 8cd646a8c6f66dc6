package kith.takeout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bookfile.WriteBook;
import kith.drafts.PersonDraft;
import kith.facts.Relatives;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.photos.Photos;
import kith.relations.Related;
import kith.relations.Relations;
import kith.sync.OwnUid;
import kith.sync.files.BookWriter;
import org.springframework.stereotype.Component;

/** A book as files that other programs read, and Kith reads again. */
@Component
public class Exports {

    private static final int BATCH = 500;

    private final People people;
    private final Photos photos;
    private final Relations relations;
    private final WriteBook book;
    private final Archive archive;

    Exports(People people, Photos photos, Relations relations, WriteBook book, Archive archive) {
        this.people = people;
        this.photos = photos;
        this.relations = relations;
        this.book = book;
        this.archive = archive;
    }

    public enum Format {
        /** Cards of version 4.0, which say the most. */
        VCARD("vcf", "text/vcard"),
        /** Cards of version 3.0, for older phones and programs. */
        VCARD3("vcf", "text/vcard"),
        /** The whole book. */
        JSON("json", "application/json"),
        CSV("csv", "text/csv"),
        /** All of these, and the photos as files. */
        ARCHIVE("zip", "application/zip");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Writes the book; gives how many people are in it, those in the bin not counted. The stream is closed. */
    public int write(Member.Id member, Format format, OutputStream out) throws IOException {
        try (out) {
            switch (format) {
                case VCARD, VCARD3, CSV -> people(member, format, out);
                case JSON -> book.write(member, out);
                case ARCHIVE -> archive.write(member, out, (some, into) -> people(member, some, into));
            }
        }
        return people.ids(member).size();
    }

    /** Writes everybody not in the bin. The stream stays open. */
    private void people(Member.Id member, Format format, OutputStream out) throws IOException {
        var ids = people.ids(member);
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        // not closed, as that would close the stream
        var writer = writer(format, text);
        for (int from = 0; from < ids.size(); from += BATCH) {
            write(member, ids.subList(from, Math.min(from + BATCH, ids.size())), writer);
        }
        text.flush();
    }

    private static BookWriter writer(Format format, BufferedWriter out) throws IOException {
        return switch (format) {
            case CSV -> BookWriter.csv(out);
            case VCARD3 -> BookWriter.olderCards(out);
            case VCARD, JSON, ARCHIVE -> BookWriter.cards(out);
        };
    }

    private void write(Member.Id member, List<Person.Id> ids, BookWriter writer) throws IOException {
        var some = people.findAll(member, ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var pointers = pointers(member, some);
        for (var id : ids) {
            var person = some.get(id);
            if (person != null) {
                writer.write(draft(member, person, pointers.getOrDefault(id, List.of())));
            }
        }
    }

    /** Who is what to these people, as lines of their cards. */
    private Map<Person.Id, List<String>> pointers(Member.Id member, Map<Person.Id, Person> some) {
        var related = relations.of(member, some.keySet());
        var known = new HashMap<>(some);
        var others = related.stream()
                .map(Related::other)
                .filter(it -> !known.containsKey(it))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            people.findAll(member, others).stream().filter(it -> !it.isBinned()).forEach(it -> known.put(it.id(), it));
        }
        var lines = new HashMap<Person.Id, List<String>>();
        for (var it : related) {
            var other = known.get(it.other());
            if (other != null) {
                lines.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(line(it, other));
            }
        }
        return lines;
    }

    private static String line(Related it, Person other) {
        return Relatives.written(
                new Relatives.Pointer(it.relation(), it.said(), uid(other)),
                other.name().display());
    }

    private static String uid(Person person) {
        return person.uid().orElseGet(() -> OwnUid.of(person.id()));
    }

    private PersonDraft draft(Member.Id member, Person person, List<String> pointers) {
        var draft = person.draft();
        return new PersonDraft(
                draft.name(),
                draft.works(),
                draft.contacts(),
                draft.birthday(),
                draft.home(),
                draft.met(),
                draft.circles(),
                draft.interests(),
                draft.notes(),
                person.picture().flatMap(name -> photos.find(member, name)),
                Optional.of(uid(person)),
                Stream.concat(draft.rest().stream(), pointers.stream())
                        .distinct()
                        .toList());
    }
}
