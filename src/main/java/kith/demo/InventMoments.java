package kith.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.moments.Channel;
import kith.moments.Direction;

/** Invents two years of moments with the people of a book, each in their own rhythm, and a few plans. */
final class InventMoments {

    private static final int DAYS = 730;
    private static final int PLANS = 7;

    /** How often each channel comes among what is no meeting. */
    private static final List<Channel> CHANNELS = List.of(
            Channel.MESSAGE,
            Channel.MESSAGE,
            Channel.MESSAGE,
            Channel.MESSAGE,
            Channel.CALL,
            Channel.CALL,
            Channel.EMAIL,
            Channel.EMAIL,
            Channel.VIDEO,
            Channel.LETTER,
            Channel.SOCIAL);

    private final Tales tales;
    private final Chance chance;
    private final LocalDate today;
    private final ZoneId zone;

    InventMoments(Tales tales, Chance chance, LocalDate today, ZoneId zone) {
        this.tales = tales;
        this.chance = chance;
        this.today = today;
        this.zone = zone;
    }

    /** Oldest first, plans last. */
    List<InventedMoment> of(List<InventedPerson> people) {
        var moments = new ArrayList<InventedMoment>();
        for (var number = 0; number < people.size(); number++) {
            if (people.get(number).standing() == Standing.KEPT
                    || people.get(number).standing() == Standing.KNOWN) {
                with(number, people.get(number), moments);
            }
        }
        together("Climbing", people, moments);
        together("Choir", people, moments);
        IntStream.range(0, PLANS).forEach(i -> moments.add(plan(i * 3, people)));
        moments.sort(Comparator.comparing(InventedMoment::at));
        return moments;
    }

    /** From the last touch backwards, so that each bond stands today where its tempo says. */
    private void with(int number, InventedPerson person, List<InventedMoment> moments) {
        var tempo = person.tempo();
        var span = tempo == Tempo.NEW ? 30 : person.standing() == Standing.KEPT ? DAYS : DAYS / 2;
        var stretch = person.standing() == Standing.KEPT ? 1 : 3;
        var ago = chance.between(tempo.latest, tempo.earliest);
        var last = true;
        while (ago < span) {
            moments.add(last ? last(number, person, ago) : some(number, person, ago));
            last = false;
            ago += stretch * chance.between(tempo.shortest, tempo.longest);
        }
    }

    private InventedMoment last(int number, InventedPerson person, int ago) {
        return switch (person.tempo()) {
            case OWED -> single(number, person, ago, Channel.MESSAGE, Direction.IN);
            case UNANSWERED -> single(number, person, ago, Channel.EMAIL, Direction.OUT);
            default -> some(number, person, ago);
        };
    }

    private InventedMoment some(int number, InventedPerson person, int ago) {
        var channel = chance.in(person.tempo().meetings) ? Channel.IN_PERSON : chance.of(CHANNELS);
        var direction = channel.isTalk() ? Direction.BOTH : chance.in(45) ? Direction.IN : Direction.OUT;
        return single(number, person, ago, channel, direction);
    }

    private InventedMoment single(int number, InventedPerson person, int ago, Channel channel, Direction direction) {
        var note = chance.in(75) ? note(person, channel) : "";
        return new InventedMoment(List.of(number), at(ago, channel), channel, direction, length(channel), note, false);
    }

    /** Sometimes of what they care for, if that has a sentence for the channel, else of life. */
    private String note(InventedPerson person, Channel channel) {
        var own = person.draft().interests().stream()
                .map(it -> tales.interest(it).moments().getOrDefault(channel.name(), List.of()))
                .filter(deck -> !deck.isEmpty())
                .toList();
        var deck = !own.isEmpty() && chance.in(45) ? chance.of(own) : tales.about(channel.name());
        return chance.sentence(deck, person.first());
    }

    /** Once a month or so, a few of a circle at once. */
    private void together(String circle, List<InventedPerson> people, List<InventedMoment> moments) {
        var members = IntStream.range(0, people.size())
                .filter(i -> people.get(i).draft().circles().contains(circle))
                .filter(i -> people.get(i).standing() == Standing.KEPT)
                .boxed()
                .toList();
        for (var ago = 12; ago < DAYS; ago += chance.between(20, 50)) {
            var there = new ArrayList<>(members);
            while (there.size() > Math.min(4, members.size())) {
                there.remove(chance.between(0, there.size() - 1));
            }
            var first = people.get(there.getFirst());
            moments.add(new InventedMoment(
                    there,
                    at(ago, Channel.IN_PERSON),
                    Channel.IN_PERSON,
                    Direction.BOTH,
                    Optional.of(Duration.ofHours(2)),
                    note(first, Channel.IN_PERSON),
                    false));
        }
    }

    private InventedMoment plan(int number, List<InventedPerson> people) {
        var day = today.plusDays(chance.between(1, 24));
        return new InventedMoment(
                List.of(number),
                day.atTime(18, 30).atZone(zone).toInstant(),
                Channel.IN_PERSON,
                Direction.BOTH,
                Optional.empty(),
                chance.sentence(tales.about("plans"), people.get(number).first()),
                true);
    }

    private Instant at(int ago, Channel channel) {
        var time = channel == Channel.IN_PERSON
                ? LocalTime.of(chance.of(List.of(9, 12, 13, 16, 18, 19, 20)), chance.of(List.of(0, 30)))
                : LocalTime.of(chance.between(7, 22), chance.between(0, 59));
        return today.minusDays(ago).atTime(time).atZone(zone).toInstant();
    }

    private Optional<Duration> length(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> Optional.of(Duration.ofMinutes(30L * chance.between(2, 6)));
            case CALL, VIDEO -> Optional.of(Duration.ofMinutes(5L * chance.between(2, 14)));
            case MESSAGE, EMAIL, LETTER, SOCIAL, OTHER -> Optional.empty();
        };
    }
}
