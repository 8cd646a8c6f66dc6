package kith.merging;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Belongings.Handover;
import kith.people.MergedPeople;
import kith.people.Person;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at two people side by side, choosing, and making them one. */
@Controller
class MergeController {

    private static final String DUPLICATES = "duplicates";

    private final Merges merges;
    private final MergedPeople merged;
    private final ShowUnion show;
    private final Said said;

    MergeController(Merges merges, MergedPeople merged, ShowUnion show, Said said) {
        this.merges = merges;
        this.merged = merged;
        this.show = show;
        this.said = said;
    }

    @GetMapping("/people/{kept}/merging/{gone}")
    ModelAndView compare(
            Frame frame,
            Member member,
            @PathVariable UUID kept,
            @PathVariable UUID gone,
            @RequestParam MultiValueMap<String, String> sent) {
        var of = new Handover(new Person.Id(gone), new Person.Id(kept));
        var union = merges.union(member.id(), of, chosen(sent));
        if (union.isEmpty()) {
            return new ModelAndView("redirect:" + instead(member, of));
        }
        return new ModelAndView("merging/merge", "page", show.page(frame, member, union.get(), then(sent)));
    }

    @PostMapping("/people/{kept}/merging")
    String merge(
            Frame frame,
            Member member,
            @PathVariable UUID kept,
            @RequestParam UUID gone,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        var of = new Handover(new Person.Id(gone), new Person.Id(kept));
        var merge = merges.merge(member.id(), of, chosen(sent));
        if (merge.isEmpty()) {
            return "redirect:" + instead(member, of);
        }
        var name = merge.get().became().draft().name().display();
        said.say(response, frame.say("merging.done", name), MergesPage.undoing(merge.get()));
        return "redirect:" + (then(sent).isEmpty() ? href(of.to()) : "/people/" + DUPLICATES);
    }

    /** Who is one already, by another window or a second press, is shown as they are now. */
    private String instead(Member member, Handover of) {
        return Stream.of(of.from(), of.to())
                .flatMap(it -> merged.into(member.id(), it).stream())
                .findFirst()
                .map(MergeController::href)
                .orElseThrow(NotHere::new);
    }

    private static String href(Person.Id id) {
        return "/people/" + id.value();
    }

    /** Only that list is ever gone back to. */
    private static String then(MultiValueMap<String, String> sent) {
        return DUPLICATES.equals(sent.getFirst("then")) ? DUPLICATES : "";
    }

    /** What says nothing that may be chosen says nothing. */
    private static Map<Field, Side> chosen(MultiValueMap<String, String> sent) {
        var chosen = new EnumMap<Field, Side>(Field.class);
        for (var field : Field.values()) {
            Optional.ofNullable(sent.getFirst(field.word()))
                    .flatMap(Side::of)
                    .ifPresent(side -> chosen.put(field, side));
        }
        return chosen;
    }
}
