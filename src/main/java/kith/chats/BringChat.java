package kith.chats;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kith.chats.WhoIsWho.Guess;
import kith.drafts.Plain;
import kith.members.Member;
import kith.platform.Books;
import kith.web.Words;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Brings in a chat without a page to ask on, as a command does: who is who is what a page would have offered. */
@Component
public class BringChat {

    private final Books books;
    private final ReadChats reading;
    private final Chats chats;
    private final ChatRows rows;
    private final WhoIsWho who;

    BringChat(Books books, ReadChats reading, Chats chats, ChatRows rows, WhoIsWho who) {
        this.books = books;
        this.reading = reading;
        this.chats = chats;
        this.rows = rows;
        this.who = who;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param strangers who wrote and is nobody of the book */
        record Brought(int moments, List<String> strangers) implements Outcome {}

        /** Nothing was kept: it is not known which of these voices is the member's. */
        record WhoAreYou(List<String> voices) implements Outcome {}
    }

    /** Empty if it is no chat. {@code me} is what the chat calls the member, if that is not their name; else empty. */
    public Optional<Outcome> bring(Member member, String file, InputStreamSource bytes, String me) {
        return reading.keep(member, file, bytes)
                .map(id -> books.write(member.id(), () -> {
                    var it = rows.find(member.id(), id).orElseThrow();
                    var voices = rows.voices(member.id(), id);
                    var guesses = who.guess(member, it.service(), voices);
                    var chosen = new HashMap<Integer, String>();
                    guesses.forEach(guess -> chosen.put(guess.position(), chosen(guess, me)));
                    if (!chosen.containsValue(WhoIsWho.ME)) {
                        rows.discard(member.id(), id);
                        return new Outcome.WhoAreYou(names(guesses));
                    }
                    var answers = who.answers(member, voices, chosen, false);
                    var words = new Words(member.locale(), member.zone());
                    var strangers = guesses.stream()
                            .filter(guess -> WhoIsWho.NOBODY.equals(chosen.get(guess.position())))
                            .toList();
                    return new Outcome.Brought(
                            chats.apply(member, words, it, answers).orElse(0), names(strangers));
                }));
    }

    private static String chosen(Guess guess, String me) {
        var name = Plain.text(guess.found().voice().name());
        if (!me.isBlank()) {
            return name.equals(Plain.text(me)) ? WhoIsWho.ME : guess.chosen().equals(WhoIsWho.ME) ? "" : guess.chosen();
        }
        return guess.chosen();
    }

    private static List<String> names(List<Guess> guesses) {
        return guesses.stream().map(it -> it.found().voice().name()).toList();
    }
}
