package kith.duplicates;

import java.util.Optional;
import kith.members.Member;
import kith.platform.Books;
import kith.sync.Brought;
import kith.sync.Import;
import kith.sync.ImportNote;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** On the page of an import, who of its people may be in the book twice; or that this is still being looked at. */
@Component
class DuplicatesNote implements ImportNote {

    private static final int COUNTED = 20;

    private final Books books;
    private final PairRows pairs;
    private final FindingRows findings;
    private final Brought brought;

    DuplicatesNote(Books books, PairRows pairs, FindingRows findings, Brought brought) {
        this.books = books;
        this.pairs = pairs;
        this.findings = findings;
        this.brought = brought;
    }

    @Override
    public Optional<Note> about(Frame frame, Member.Id member, Import file) {
        var href = "/people/duplicates?import=" + file.id().value();
        return books.read(member, () -> {
            var people = brought.people(member, file.id());
            int found = pairs.openAmong(member, people, Place.FIRST, COUNTED).size();
            if (found > 0) {
                return Optional.of(new Note(href, frame.say("duplicates.note", found)));
            }
            boolean looked =
                    findings.of(member).filter(it -> it.staleSince().isEmpty()).isPresent();
            return looked || people.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Note(href, frame.say("duplicates.note.later")));
        });
    }
}
