package kith.chats;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.chats.WhoIsWho.Guess;
import kith.members.Member;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An export of chats: saying who is who, bringing it in, taking it back. */
@Controller
class ChatController {

    /** Who wrote least in a crowd is left out, as long as they were not named before. */
    private static final int MOST_ASKED = 200;

    private static final String CHOICE = "who";

    private final Books books;
    private final Chats chats;
    private final ChatRows rows;
    private final WhoIsWho who;
    private final Said said;

    ChatController(Books books, Chats chats, ChatRows rows, WhoIsWho who, Said said) {
        this.books = books;
        this.chats = chats;
        this.rows = rows;
        this.who = who;
        this.said = said;
    }

    @GetMapping("/chats/{id}")
    ModelAndView show(Frame frame, Member member, @PathVariable UUID id) {
        return books.read(member.id(), () -> {
            var it = find(member, id);
            return page(ChatPage.of(frame, it, it.isPreview() ? guesses(member, it) : List.of(), false, ""));
        });
    }

    @PostMapping("/chats/{id}/applying")
    Object apply(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        return books.write(member.id(), () -> {
            var it = find(member, id);
            if (!it.isPreview()) {
                return "redirect:" + it.href();
            }
            var guesses = guesses(member, it);
            var chosen = chosen(guesses, fields);
            boolean words = fields.containsKey("words");
            var answers = who.answers(member, rows.voices(member.id(), it.id()), chosen, words);
            if (answers.meant().values().stream().noneMatch(Meant.Me.class::isInstance)) {
                var again = guesses.stream()
                        .map(guess -> new Guess(
                                guess.position(),
                                guess.found(),
                                guess.candidates(),
                                chosen.getOrDefault(guess.position(), WhoIsWho.NOBODY)))
                        .toList();
                var view = page(ChatPage.of(frame, it, again, words, frame.say("chats.fault.me")));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return view;
            }
            chats.apply(member, frame.words(), it, answers)
                    .ifPresent(count ->
                            said.say(response, frame.say("chats.said.applied", count), it.href() + "/undoing"));
            return "redirect:" + it.href();
        });
    }

    @PostMapping("/chats/{id}/undoing")
    String undo(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        return books.write(member.id(), () -> {
            var it = find(member, id);
            chats.undo(member, it).ifPresent(count -> said.say(response, frame.say("chats.said.undone", count)));
            return "redirect:" + it.href();
        });
    }

    @PostMapping("/chats/{id}/discarding")
    String discard(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        return books.write(member.id(), () -> {
            var it = find(member, id);
            if (rows.discard(member.id(), it.id())) {
                said.say(response, frame.say("chats.said.discarded"));
                return "redirect:/imports";
            }
            return "redirect:" + it.href();
        });
    }

    private ChatImport find(Member member, UUID id) {
        return rows.find(member.id(), new ChatImport.Id(id)).orElseThrow(NotHere::new);
    }

    private List<Guess> guesses(Member member, ChatImport it) {
        var guesses = who.guess(member, it.service(), rows.voices(member.id(), it.id()));
        return guesses.stream()
                .filter(guess ->
                        guess.position() < MOST_ASKED || !guess.chosen().isEmpty())
                .toList();
    }

    /** Of those who were not asked about, what was guessed. */
    private static Map<Integer, String> chosen(List<Guess> guesses, MultiValueMap<String, String> fields) {
        var chosen = new HashMap<Integer, String>();
        guesses.forEach(guess -> {
            var said = fields.getFirst(CHOICE + guess.position());
            chosen.put(guess.position(), said == null ? guess.chosen() : said);
        });
        return chosen;
    }

    private static ModelAndView page(ChatPage page) {
        return new ModelAndView("chats/chat", "page", page);
    }
}
