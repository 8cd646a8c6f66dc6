package kith.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Person;
import kith.rhythm.Bonds;

/** Writes years of moments into a book, and keeps in touch with everybody in it. */
final class History {

    private static final int AT_ONCE = 10_000;
    private static final int YEARS = 8;
    private static final List<Channel> CHANNELS =
            List.of(Channel.IN_PERSON, Channel.MESSAGE, Channel.MESSAGE, Channel.EMAIL, Channel.CALL, Channel.VIDEO);
    private static final List<String> NOTES = List.of(
            "",
            "Coffee by the canal; thinking about a change of work.",
            "Asked after the move. Boxes everywhere, spirits high.",
            "Long talk about the new team and the old one. Wants the book back in spring.",
            "Sent the article about night trains, with two lines on why.");

    private final Setting.Inside inside;
    private final Member.Id member;
    private final SplittableRandom random = new SplittableRandom(20261122);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);

    History(Setting.Inside inside, Member.Id member) {
        this.inside = inside;
        this.member = member;
    }

    /** So many moments in all, one person's after another's, {@code longest} of them with the first of the people. */
    List<Person.Id> of(List<Person.Id> people, int moments, int longest) {
        inside.the(Bonds.class).keepInTouch(member, people, LocalDate.now().minusYears(YEARS));
        var drafts = new ArrayList<MomentDraft>();
        for (var i = 0; i < moments; i++) {
            drafts.add(moment(people.get(i < longest ? 0 : 1 + (int) ((long) i * (people.size() - 1) / moments))));
            if (drafts.size() == AT_ONCE || i == moments - 1) {
                inside.the(Moments.class).logAll(member, drafts);
                drafts.clear();
            }
        }
        return people;
    }

    /** One in three names something that few others do. */
    private String note() {
        var note = NOTES.get(random.nextInt(NOTES.size()));
        return note.isEmpty() || random.nextInt(3) > 0 ? note : note + " Spoke of " + Crowd.rare(random) + ".";
    }

    private MomentDraft moment(Person.Id person) {
        var at = now.minus(Duration.ofMinutes(random.nextLong(YEARS * 365L * 24 * 60)));
        var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        return new MomentDraft(
                List.of(person),
                at,
                channel,
                channel.isTalk() ? Direction.BOTH : random.nextBoolean() ? Direction.OUT : Direction.IN,
                channel.isTalk() ? Optional.of(Duration.ofMinutes(15 + random.nextInt(90))) : Optional.empty(),
                "",
                note(),
                false,
                false,
                false,
                Optional.empty());
    }
}
