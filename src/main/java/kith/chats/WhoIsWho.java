package kith.chats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.chats.transcript.Messenger;
import kith.drafts.ContactPoint;
import kith.drafts.Plain;
import kith.members.Member;
import kith.people.KnownNames;
import kith.people.KnownNames.Known;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import org.springframework.stereotype.Component;

/**
 * Guesses whom of the book the voices of an export mean, for the member to look over. What was said of them before counts;
 * else their number, else a whole name that only one person has. A first name alone is asked about, never taken for somebody.
 */
@Component
class WhoIsWho {

    static final String ME = "me";
    static final String NEW = "new";
    static final String NOBODY = "";
    private static final String PERSON = "id:";

    private final People people;
    private final KnownNames names;
    private final PeopleMatches matches;
    private final WhoRows who;

    WhoIsWho(People people, KnownNames names, PeopleMatches matches, WhoRows who) {
        this.people = people;
        this.names = names;
        this.matches = matches;
        this.who = who;
    }

    /**
     * One voice, whom of the book it may mean, and what stands chosen.
     *
     * @param position of the voice in the export's list
     */
    record Guess(int position, FoundVoice found, List<Known> candidates, String chosen) {}

    /** Five statements, however many voices. Within an open book. */
    List<Guess> guess(Member member, Messenger service, List<FoundVoice> voices) {
        var keys = voices.stream().map(it -> it.voice().key()).toList();
        var remembered = who.remembered(member.id(), service, keys);
        var called = names.called(
                member.id(), voices.stream().map(it -> it.voice().name()).toList());
        var byPhone = matches.withContacts(
                member.id(),
                ContactPoint.Kind.PHONE,
                voices.stream().flatMap(it -> phone(it).stream()).collect(Collectors.toSet()));
        var further = new LinkedHashSet<Person.Id>();
        byPhone.values().forEach(further::addAll);
        remembered.values().forEach(it -> it.somebody().ifPresent(further::add));
        var brief = new HashMap<Person.Id, Known>();
        people.brief(member.id(), further).forEach((id, it) -> brief.put(id, new Known(id, it.name())));
        var guesses = new ArrayList<Guess>();
        for (int i = 0; i < voices.size(); i++) {
            var voice = voices.get(i);
            var candidates = new LinkedHashMap<Person.Id, Known>();
            var before = Optional.ofNullable(remembered.get(voice.voice().key()));
            before.flatMap(Meant::somebody).map(brief::get).ifPresent(it -> candidates.put(it.id(), it));
            var withNumber = phone(voice).map(it -> byPhone.getOrDefault(it, List.of())).orElse(List.of()).stream()
                    .filter(brief::containsKey)
                    .toList();
            withNumber.forEach(it -> candidates.put(it, brief.getOrDefault(it, new Known(it, ""))));
            called.getOrDefault(voice.voice().name(), List.of()).forEach(it -> candidates.putIfAbsent(it.id(), it));
            var all = List.copyOf(candidates.values());
            guesses.add(new Guess(i, voice, all, chosen(member, voice, before, withNumber, all)));
        }
        return guesses;
    }

    private static String chosen(
            Member member,
            FoundVoice found,
            Optional<Meant> before,
            List<Person.Id> withNumber,
            List<Known> candidates) {
        var voice = found.voice();
        if (before.isPresent()) {
            return switch (before.get()) {
                case Meant.Me _ -> ME;
                case Meant.Nobody _ -> NOBODY;
                case Meant.Them(Person.Id person) ->
                    candidates.stream().anyMatch(it -> it.id().equals(person)) ? value(person) : NOBODY;
            };
        }
        if (voice.owner() || Plain.text(voice.name()).equals(Plain.text(member.name()))) {
            return ME;
        }
        if (withNumber.size() == 1) {
            return value(withNumber.getFirst());
        }
        boolean whole = Plain.words(voice.name()).size() > 1;
        var same = candidates.stream()
                .filter(it -> Plain.text(it.name()).equals(Plain.text(voice.name())))
                .toList();
        if (whole && same.size() == 1) {
            return value(same.getFirst().id());
        }
        return candidates.isEmpty() && found.alone() ? NEW : NOBODY;
    }

    /** What the member chose, of those of the book and those voices that there are; whatever else comes means nobody. */
    Chats.Answers answers(Member member, List<FoundVoice> voices, Map<Integer, String> chosen, boolean words) {
        var ids = chosen.values().stream().flatMap(it -> person(it).stream()).collect(Collectors.toSet());
        var known = people.brief(member.id(), ids).keySet();
        var meant = new LinkedHashMap<String, Meant>();
        var fresh = new LinkedHashSet<String>();
        for (int i = 0; i < voices.size(); i++) {
            var choice = chosen.getOrDefault(i, NOBODY);
            var key = voices.get(i).voice().key();
            if (choice.equals(NEW) && !voices.get(i).voice().name().isBlank()) {
                fresh.add(key);
            }
            meant.put(
                    key,
                    choice.equals(ME)
                            ? new Meant.Me()
                            : person(choice)
                                    .filter(known::contains)
                                    .<Meant>map(Meant.Them::new)
                                    .orElseGet(Meant.Nobody::new));
        }
        return new Chats.Answers(meant, Set.copyOf(fresh), words);
    }

    static String value(Person.Id id) {
        return PERSON + id.value();
    }

    private static Optional<Person.Id> person(String value) {
        try {
            return value.startsWith(PERSON)
                    ? Optional.of(new Person.Id(UUID.fromString(value.substring(PERSON.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> phone(FoundVoice found) {
        var phone = found.voice().phone();
        return phone.isBlank()
                ? Optional.empty()
                : Optional.of(ContactPoint.phone(phone).normal());
    }
}
