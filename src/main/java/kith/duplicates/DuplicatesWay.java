package kith.duplicates;

import java.util.Optional;
import kith.members.Member;
import kith.people.ListWay;
import kith.platform.Books;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** From the list of people to those whom Kith is sure to be in it twice; whom it only asks about are not counted. */
@Component
class DuplicatesWay implements ListWay {

    private static final int COUNTED = 100;

    private final Books books;
    private final PairRows pairs;

    DuplicatesWay(Books books, PairRows pairs) {
        this.books = books;
        this.pairs = pairs;
    }

    @Override
    public Optional<Way> from(Frame frame, Member.Id member) {
        int sure = books.read(member, () -> pairs.sure(member, COUNTED));
        return sure == 0
                ? Optional.empty()
                : Optional.of(new Way("/people/duplicates", frame.say("duplicates.way", sure)));
    }
}
