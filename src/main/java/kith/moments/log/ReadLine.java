package kith.moments.log;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.OwnKind;
import kith.moments.OwnKinds;
import kith.moments.line.BringUp;
import kith.moments.line.LogBox;
import kith.moments.line.Mention;
import kith.moments.line.Names;
import kith.moments.line.Read;
import kith.moments.line.Understood;
import kith.moments.line.Who;
import kith.people.KnownNames;
import kith.people.Person;
import org.springframework.stereotype.Component;

/** Reads a member's line with the names of their own book, and lays what was understood into a form. */
@Component
public class ReadLine {

    private static final int LONGEST_LINE = 4000;
    private static final int MOST_CANDIDATES = 8;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[,;&\\n]|\\band\\b|\\bund\\b)\\s*");

    private final KnownNames names;
    private final List<OwnKinds> kinds;
    private final Clock clock;

    ReadLine(KnownNames names, List<OwnKinds> kinds, Clock clock) {
        this.names = names;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Somebody named whom the member must choose: perhaps one of these, perhaps new. */
    record Unsure(String words, List<Who.Known> candidates) {}

    /** A form laid out from a line, those still to be chosen, and the kinds that the member has of their own. */
    public record Laid(LogForm form, List<Unsure> unsure, List<OwnKind> kinds) {

        /** Whether it can be saved as it stands. */
        boolean isComplete() {
            return unsure.isEmpty() && !form.who().isEmpty() && form.faults().isEmpty();
        }
    }

    private Understood understand(Member member, String line, List<OwnKind> own) {
        var text = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        return new LogBox(names(member), now(member), member.locale(), own).understand(text);
    }

    /** The person whose page the line was typed on is always in it, and is meant where several have the name. */
    Laid lay(Member member, LineForm typed, Optional<Who.Known> on) {
        var own = own(member);
        var it = understand(member, typed.line(), own);
        var who = new LinkedHashSet<String>();
        var unsure = new ArrayList<Unsure>();
        on.ifPresent(person -> who.add(value(person)));
        for (var mention : it.people()) {
            choose(mention, on, who, unsure);
        }
        return new Laid(named(form(it, List.copyOf(who), typed), own), unsure, own);
    }

    /** Whom typed names mean: those the book knows for certain join the form, the rest are asked for. */
    public Laid resolve(Member member, LogForm form) {
        var typed = BETWEEN_NAMES
                .splitAsStream(form.others())
                .filter(it -> !it.isBlank())
                .toList();
        var called = names(member).called(typed.stream().map(Names::key).collect(Collectors.toSet()));
        var who = new ArrayList<>(form.who());
        var unsure = new ArrayList<Unsure>();
        for (var name : typed) {
            var known = called.getOrDefault(Names.key(name), List.of());
            if (known.size() == 1) {
                who.add(value(known.getFirst()));
            } else {
                unsure.add(
                        new Unsure(name, known.stream().limit(MOST_CANDIDATES).toList()));
            }
        }
        var own = own(member);
        var kind = own.stream()
                .filter(it -> form.channel().equals(LogForm.KIND + it.name()))
                .findFirst();
        var withWho = form.withWho(who);
        return new Laid(kind.map(withWho::with).orElse(withWho), unsure, own);
    }

    /** A form that is there, to be shown. */
    public Laid show(Member member, LogForm form) {
        return new Laid(form, List.of(), own(member));
    }

    private List<OwnKind> own(Member member) {
        return kinds.stream().flatMap(it -> it.of(member.id()).stream()).toList();
    }

    /** By whatever word the line says it, a kind has its own name, and what goes without saying. */
    private static LogForm named(LogForm form, List<OwnKind> own) {
        return own.stream()
                .filter(it -> it.isCalled(form.occasion()))
                .findFirst()
                .map(form::with)
                .orElse(form);
    }

    public ZonedDateTime now(Member member) {
        return ZonedDateTime.now(clock).withZoneSameInstant(member.zone());
    }

    private static void choose(Mention mention, Optional<Who.Known> on, Set<String> who, List<Unsure> unsure) {
        switch (mention.who()) {
            case Who.Known known -> who.add(value(known));
            case Who.Maybe maybe -> {
                if (on.filter(maybe.candidates()::contains).isEmpty()) {
                    unsure.add(new Unsure(
                            mention.words(),
                            maybe.candidates().stream().limit(MOST_CANDIDATES).toList()));
                }
            }
            case Who.Unknown _ -> unsure.add(new Unsure(mention.words(), List.of()));
        }
    }

    private static LogForm form(Understood it, List<String> who, LineForm typed) {
        return new LogForm(
                it.text(),
                who,
                "",
                it.when().map(read -> read.value().day().toString()).orElse(""),
                it.when()
                        .flatMap(read -> read.value().time())
                        .map(Object::toString)
                        .orElse(""),
                it.channel().map(Read::value).map(Channel::name).orElse(""),
                it.direction().map(Read::value).map(Direction::name).orElse(""),
                it.length().map(read -> Long.toString(read.value().toMinutes())).orElse(""),
                it.occasion().map(Read::value).orElse(""),
                it.note(),
                it.noise().isPresent(),
                it.missed().isPresent(),
                false,
                it.learned().stream().map(Read::value).collect(Collectors.joining("\n")),
                it.bringUps().stream().map(ReadLine::topic).toList(),
                it.substance(),
                typed.about(),
                false,
                typed.back());
    }

    private static LogForm.Topic topic(BringUp it) {
        return new LogForm.Topic(it.topic(), it.from().map(Object::toString).orElse(""));
    }

    private Names names(Member member) {
        return keys -> names.called(member.id(), keys).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream()
                                .map(known -> new Who.Known(known.id(), known.name()))
                                .toList()));
    }

    static String value(Who.Known known) {
        return value(known.id());
    }

    public static String value(Person.Id id) {
        return LogForm.KNOWN + id.value();
    }
}
