package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.bookfile.WriteBook;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.photos.Photos;
import kith.sync.files.BookWriter;
import org.springframework.stereotype.Component;

/** The whole book as a file that other programs read, and Kith reads again. */
@Component
public class Exports {

    private static final int BATCH = 500;
    private static final String UID = "urn:uuid:";

    private final People people;
    private final Photos photos;
    private final WriteBook book;

    Exports(People people, Photos photos, WriteBook book) {
        this.people = people;
        this.photos = photos;
        this.book = book;
    }

    public enum Format {
        VCARD("vcf", "text/vcard"),
        JSON("json", "application/json"),
        CSV("csv", "text/csv");

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

        private BookWriter writer(BufferedWriter out) throws IOException {
            return switch (this) {
                case CSV -> BookWriter.csv(out);
                case VCARD, JSON -> BookWriter.cards(out);
            };
        }
    }

    /** Writes everybody not in the bin, as JSON all that is in the book; gives how many people. The stream is closed. */
    public int write(Member.Id member, Format format, OutputStream out) throws IOException {
        var ids = people.ids(member);
        if (format == Format.JSON) {
            try (out) {
                book.write(member, out);
            }
            return ids.size();
        }
        try (var writer = format.writer(new BufferedWriter(new OutputStreamWriter(out, UTF_8)))) {
            for (int from = 0; from < ids.size(); from += BATCH) {
                write(member, ids.subList(from, Math.min(from + BATCH, ids.size())), writer);
            }
        }
        return ids.size();
    }

    private void write(Member.Id member, List<Person.Id> ids, BookWriter writer) throws IOException {
        var some = people.findAll(member, ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        for (var id : ids) {
            var person = some.get(id);
            if (person != null) {
                writer.write(draft(member, person));
            }
        }
    }

    private PersonDraft draft(Member.Id member, Person person) {
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
                draft.uid().or(() -> Optional.of(uid(person.id()))),
                draft.rest());
    }

    /** The uid under which somebody without one leaves the book. */
    static String uid(Person.Id id) {
        return UID + id.value();
    }

    /** Whose uid of ours it is; empty for one that is not ours. */
    static Optional<Person.Id> id(String uid) {
        try {
            return uid.startsWith(UID)
                    ? Optional.of(new Person.Id(UUID.fromString(uid.substring(UID.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
