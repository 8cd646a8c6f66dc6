package kith.moments.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Detail;
import kith.people.Details;
import kith.people.Mentions;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Puts moments into the words of a list: with whom they were, and what was learned. Two statements a list, and one more where somebody is mentioned. */
@Component
class TellMoments {

    private final Books books;
    private final People people;
    private final Details details;
    private final Mentions mentions;
    private final Clock clock;

    TellMoments(Books books, People people, Details details, Mentions mentions, Clock clock) {
        this.books = books;
        this.people = people;
        this.details = details;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** From the newest to the oldest; {@code on} is the person whose page it is, if it is one's, and is not named again. */
    List<MomentRow> rows(Frame frame, Member member, List<Moment> moments, Optional<Person.Id> on) {
        var named = moments.stream()
                .flatMap(it -> it.people().stream())
                .filter(it -> on.filter(it::equals).isEmpty())
                .collect(Collectors.toSet());
        var ids = moments.stream().map(it -> it.id().value()).toList();
        var around = books.read(member.id(), () -> {
            var learned = details.learnedIn(member.id(), ids);
            var texts = Stream.concat(
                            moments.stream().map(Moment::note),
                            learned.values().stream().flatMap(List::stream).map(Detail::noticed))
                    .toList();
            return new MomentRow.Around(people.brief(member.id(), named), learned, mentions.in(member.id(), texts));
        });
        return MomentRow.of(frame, moments, around, on, LocalDate.ofInstant(clock.instant(), member.zone()));
    }
}
