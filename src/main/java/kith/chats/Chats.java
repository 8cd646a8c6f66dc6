package kith.chats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.chats.transcript.DayOfChat;
import kith.chats.transcript.Message;
import kith.chats.transcript.Packed;
import kith.chats.transcript.Transcript;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.web.Words;
import org.springframework.stereotype.Component;

/**
 * Brings exports of chats into the book: one moment for each day and chat, with those of its people whom the member knows. What
 * an earlier export brought of a day is not brought again; what has come on since is.
 */
@Component
class Chats {

    private static final int BATCH = 1000;
    private static final int LONGEST_NOTE = 8000;

    private final Books books;
    private final ChatRows rows;
    private final WhoRows who;
    private final Moments moments;
    private final People people;

    Chats(Books books, ChatRows rows, WhoRows who, Moments moments, People people) {
        this.books = books;
        this.rows = rows;
        this.who = who;
        this.moments = moments;
        this.people = people;
    }

    /** What the member answered: who is meant by which voice, who is to be added, and whether the words are wanted. */
    record Answers(Map<String, Meant> meant, Set<String> fresh, boolean words) {}

    /** Part of a day, and the moment that it becomes. */
    private record Piece(ChatRows.Brought which, MomentDraft draft) {}

    /** Keeps an export until the member has said who is who. */
    ChatImport.Id keep(Member member, String file, Transcript transcript) {
        var voices = voices(transcript, member);
        int messages = voices.stream().mapToInt(FoundVoice::messages).sum();
        return books.write(member.id(), () -> {
            var id = rows.insert(
                    member.id(),
                    transcript.service(),
                    file,
                    transcript.chats().size(),
                    messages,
                    Packed.pack(transcript));
            rows.insert(member.id(), id, voices);
            return id;
        });
    }

    private static List<FoundVoice> voices(Transcript transcript, Member member) {
        var alone = new HashSet<String>();
        var count = new HashMap<String, Integer>();
        var first = new HashMap<String, LocalDate>();
        var last = new HashMap<String, LocalDate>();
        for (var chat : transcript.chats()) {
            for (var message : chat.messages()) {
                var day = LocalDate.ofInstant(message.at(), member.zone());
                count.merge(message.voice(), 1, Integer::sum);
                first.merge(message.voice(), day, (one, other) -> one.isBefore(other) ? one : other);
                last.merge(message.voice(), day, (one, other) -> one.isAfter(other) ? one : other);
                if (!chat.group()) {
                    alone.add(message.voice());
                }
            }
        }
        return transcript.voices().values().stream()
                .filter(it -> count.containsKey(it.key()))
                .map(it -> new FoundVoice(
                        it,
                        alone.contains(it.key()),
                        count.getOrDefault(it.key(), 0),
                        first.getOrDefault(it.key(), LocalDate.EPOCH),
                        last.getOrDefault(it.key(), LocalDate.EPOCH)))
                .sorted(Comparator.comparing(FoundVoice::alone)
                        .thenComparing(FoundVoice::messages)
                        .reversed()
                        .thenComparing(it -> it.voice().key()))
                .toList();
    }

    /** Brings it in, all or nothing. Empty if somebody did so before. */
    Optional<Integer> apply(Member member, Words words, ChatImport it, Answers answers) {
        return books.write(
                member.id(),
                () -> rows.take(member.id(), it.id()).map(Packed::unpack).map(transcript -> {
                    var meant = new LinkedHashMap<>(answers.meant());
                    var added = add(member, transcript, answers.fresh());
                    added.forEach((key, person) -> meant.put(key, new Meant.Them(person)));
                    who.remember(member.id(), it, meant, added.values());
                    int count = write(member, it, pieces(member, words, transcript, meant, answers.words()));
                    rows.count(member.id(), it.id(), count);
                    return count;
                }));
    }

    /** They wait in the inbox, as everybody whom a file brings. */
    private Map<String, Person.Id> add(Member member, Transcript transcript, Set<String> keys) {
        var voices = keys.stream()
                .map(transcript.voices()::get)
                .filter(Objects::nonNull)
                .toList();
        var ids = people.addAll(
                member.id(),
                voices.stream()
                        .map(it -> PersonDraft.named(it.name())
                                .with(
                                        List.of(),
                                        it.phone().isBlank() ? List.of() : List.of(ContactPoint.phone(it.phone()))))
                        .toList(),
                false);
        var added = new LinkedHashMap<String, Person.Id>();
        for (int i = 0; i < ids.size(); i++) {
            added.put(voices.get(i).key(), ids.get(i));
        }
        return added;
    }

    private List<Piece> pieces(
            Member member, Words words, Transcript transcript, Map<String, Meant> meant, boolean texts) {
        var days = DayOfChat.of(transcript, member.zone());
        var brought =
                rows.brought(member.id(), days.stream().map(DayOfChat::key).collect(Collectors.toSet()));
        var telling = new TellDay(words, transcript, meant, texts);
        var pieces = new ArrayList<Piece>();
        var seen = new HashSet<UUID>();
        for (var day : days) {
            if (seen.add(day.key())) {
                gaps(day, brought.getOrDefault(day.key(), List.of()))
                        .forEach(gap -> telling.draft(day.part(gap.from(), gap.until()), gap.from())
                                .ifPresent(draft -> pieces.add(new Piece(gap, draft))));
            }
        }
        return pieces;
    }

    /** The messages of a day that nothing brought before. */
    private static List<ChatRows.Brought> gaps(DayOfChat day, List<ChatRows.Brought> brought) {
        var gaps = new ArrayList<ChatRows.Brought>();
        int at = 0;
        for (var before : brought) {
            if (before.from() > at) {
                gaps.add(new ChatRows.Brought(
                        day.key(), at, Math.min(before.from(), day.messages().size())));
            }
            at = Math.max(at, before.until());
        }
        if (at < day.messages().size()) {
            gaps.add(new ChatRows.Brought(day.key(), at, day.messages().size()));
        }
        return gaps;
    }

    private int write(Member member, ChatImport it, List<Piece> pieces) {
        for (int from = 0; from < pieces.size(); from += BATCH) {
            var some = pieces.subList(from, Math.min(from + BATCH, pieces.size()));
            var ids =
                    moments.logAll(member.id(), some.stream().map(Piece::draft).toList());
            rows.insert(member.id(), it.id(), some.stream().map(Piece::which).toList(), ids);
        }
        return pieces.size();
    }

    /** Takes it back as a whole. Empty unless it was brought in and not yet taken back; else how many moments went. */
    Optional<Integer> undo(Member member, ChatImport it) {
        return books.write(member.id(), () -> {
            if (!rows.markUndone(member.id(), it.id())) {
                return Optional.empty();
            }
            var gone = rows.takeDays(member.id(), it.id());
            moments.erase(member.id(), gone);
            leave(member, it);
            return Optional.of(gone.size());
        });
    }

    /** Whom it added goes again; with whom the member has dealt since goes to the bin, so that nothing is lost. */
    private void leave(Member member, ChatImport it) {
        var added = people.findAll(member.id(), who.added(member.id(), it.id()));
        var dealtWith = added.stream()
                .filter(person -> person.life().sortedAt().isPresent()
                        || person.life().lastTouchAt().isPresent()
                        || person.life().updatedAt().isAfter(person.life().createdAt()))
                .map(Person::id)
                .toList();
        var others = added.stream()
                .map(Person::id)
                .filter(id -> !dealtWith.contains(id))
                .toList();
        people.bin(member.id(), dealtWith);
        who.forget(member.id(), dealtWith);
        people.erase(member.id(), others);
    }

    /** Says of a day of chat what moment it was. */
    private record TellDay(Words words, Transcript transcript, Map<String, Meant> meant, boolean texts) {

        /** Empty where nobody whom the member knows has part in it. */
        Optional<MomentDraft> draft(DayOfChat day, int from) {
            int sent =
                    (int) day.messages().stream().filter(it -> isMe(it.voice())).count();
            boolean group = day.chat().group();
            var with = (group ? day.messages().stream().map(Message::voice) : day.between().stream())
                    .distinct()
                    .flatMap(it -> who(it).somebody().stream())
                    .distinct()
                    .toList();
            if (with.isEmpty()) {
                return Optional.empty();
            }
            int received = day.messages().size() - sent;
            return Optional.of(new MomentDraft(
                    with,
                    day.messages().getLast().at(),
                    Channel.MESSAGE,
                    sent == 0 ? Direction.IN : received == 0 ? Direction.OUT : Direction.BOTH,
                    Optional.empty(),
                    words.get(
                            group ? "chats.occasion.group" : "chats.occasion",
                            transcript.service().label(),
                            sent,
                            received),
                    texts ? note(day) : "",
                    group && sent == 0,
                    false,
                    false,
                    Optional.of("chat " + day.key() + " " + from)));
        }

        private boolean isMe(String voice) {
            return who(voice) instanceof Meant.Me;
        }

        private Meant who(String voice) {
            return meant.getOrDefault(voice, new Meant.Nobody());
        }

        private String note(DayOfChat day) {
            var note = new StringBuilder();
            for (var message : day.messages()) {
                if (!message.text().isEmpty() && note.length() < LONGEST_NOTE) {
                    var voice = transcript.voices().get(message.voice());
                    var name = isMe(message.voice()) || voice == null ? words.get("chats.me") : voice.name();
                    note.append(note.isEmpty() ? "" : "\n")
                            .append(name)
                            .append(": ")
                            .append(message.text());
                }
            }
            return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) + "…" : note.toString();
        }
    }
}
