package kith.interests.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.Plain;
import kith.interests.Interest;
import kith.interests.Interests;
import kith.interests.page.InterestPage.Row;
import kith.interests.page.InterestPage.Way;
import kith.members.Member;
import kith.people.Fans;
import kith.people.Fans.Fan;
import kith.people.Fans.Liked;
import kith.people.Listed;
import kith.people.Person;
import kith.people.WorkLine;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Who of the people cares about what. */
@Controller
class InterestController {

    private static final int SHOWN = 50;
    private static final int MOST = 500;
    private static final int OFFERED = 6;
    private static final int LONGEST = 80;

    private final Fans fans;

    InterestController(Fans fans) {
        this.fans = fans;
    }

    @GetMapping("/people/interests")
    ModelAndView all(Frame frame, Member member) {
        var named = new LinkedHashMap<String, Integer>();
        var categories = new TreeMap<String, List<Way>>();
        var own = new ArrayList<Way>();
        for (var liked : fans.all(member.id())) {
            var interest = Interests.called(liked.normal());
            interest.ifPresentOrElse(
                    it -> named.merge(it.name(), liked.people(), Integer::sum), () -> own.add(way(liked)));
        }
        named.forEach((name, people) -> Interests.called(name)
                .ifPresent(it -> categories
                        .computeIfAbsent(it.category(), _ -> new ArrayList<>())
                        .add(new Way(Fans.href(name), name, people))));
        var heads = new ArrayList<InterestsPage.Category>();
        categories.forEach((name, ways) -> heads.add(new InterestsPage.Category("i" + heads.size(), name, ways)));
        if (!own.isEmpty()) {
            heads.add(new InterestsPage.Category("i" + heads.size(), frame.say("interests.own"), own));
        }
        return new ModelAndView(
                "interests/page/interests",
                "page",
                new InterestsPage(frame.titled(frame.say("interests.title"), "people"), heads));
    }

    /** Whoever cares about one thing. Nothing that nobody does and no vocabulary has is here. */
    @GetMapping("/people/interests/{word}")
    ModelAndView one(Frame frame, Member member, @PathVariable String word) {
        var known = Interests.called(word);
        var normals = known.map(Interest::normals).orElseGet(() -> List.of(Plain.text(word)));
        var around = known.map(InterestController::around).orElse(List.of());
        var asked = Stream.concat(normals.stream(), around.stream().flatMap(it -> it.normals().stream()))
                .toList();
        var found = fans.of(member.id(), asked, MOST);
        if (found.isEmpty() && known.isEmpty()) {
            throw new NotHere();
        }
        return new ModelAndView("interests/page/interest", "page", page(frame, word, known, around, found));
    }

    /** The wider one first. */
    private static List<Interest> around(Interest interest) {
        return Stream.concat(Interests.broader(interest).stream(), Interests.narrower(interest).stream())
                .toList();
    }

    private static InterestPage page(
            Frame frame, String word, Optional<Interest> known, List<Interest> around, List<Fan> found) {
        var name = known.map(Interest::name).orElse(word);
        var title = frame.say("interests.one", name);
        var own = people(found, known.map(Interest::normals).orElseGet(() -> List.of(Plain.text(word))));
        var near = new LinkedHashMap<Person.Id, LinkedHashSet<String>>();
        var listed = new LinkedHashMap<Person.Id, Listed>();
        var counts = new LinkedHashMap<Interest, Integer>();
        around.forEach(interest -> people(found, interest.normals()).forEach((id, person) -> {
            counts.merge(interest, 1, Integer::sum);
            if (!own.containsKey(id)) {
                listed.put(id, person);
                near.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(interest.name());
            }
        }));
        return new InterestPage(
                frame.titled(title, "people"),
                title,
                name,
                known.map(it -> String.join(", ", it.synonyms())).orElse(""),
                own.values().stream()
                        .limit(SHOWN)
                        .map(it -> new Row(it.brief(), sub(it, frame)))
                        .toList(),
                own.size() > SHOWN
                        ? Optional.of("/people?interest=" + UriUtils.encode(name, "UTF-8"))
                        : Optional.empty(),
                listed.values().stream()
                        .limit(SHOWN)
                        .map(it -> new Row(
                                it.brief(),
                                String.join(", ", near.getOrDefault(it.brief().id(), new LinkedHashSet<>()))))
                        .toList(),
                around.stream()
                        .map(it -> new Way(Fans.href(it.name()), it.name(), counts.getOrDefault(it, 0)))
                        .toList());
    }

    /** Those who care about one of these, each once. */
    private static Map<Person.Id, Listed> people(List<Fan> found, List<String> normals) {
        return found.stream()
                .filter(it -> normals.contains(it.normal()))
                .collect(Collectors.toMap(
                        it -> it.person().brief().id(), Fan::person, (one, _) -> one, LinkedHashMap::new));
    }

    private static String sub(Listed person, Frame frame) {
        return person.brief().role().map(it -> WorkLine.of(it, frame)).orElse("");
    }

    private static Way way(Liked liked) {
        return new Way(Fans.href(liked.word()), liked.word(), liked.people());
    }

    /** Options for a field: a part of a page. The member's own words first, then those of the vocabulary. */
    @GetMapping("/people/interests/offers")
    ModelAndView offers(Member member, @RequestParam(defaultValue = "") String q) {
        var plain = Plain.text(q.length() > LONGEST ? q.substring(0, LONGEST) : q);
        var offers = new LinkedHashMap<String, OffersPart.Offer>();
        if (!plain.isEmpty()) {
            fans.beginning(member.id(), plain, OFFERED)
                    .forEach(it -> offers.put(it.normal(), new OffersPart.Offer(it.word(), "")));
            Interests.beginning(plain, OFFERED)
                    .forEach(it -> offers.putIfAbsent(
                            Plain.text(it.name()), new OffersPart.Offer(it.name(), note(it, plain))));
        }
        return new ModelAndView(
                "interests/page/offers",
                "page",
                new OffersPart(offers.values().stream().limit(OFFERED).toList()));
    }

    private static String note(Interest interest, String plain) {
        return Plain.text(interest.name()).startsWith(plain)
                ? Interests.broader(interest).map(Interest::name).orElse(interest.category())
                : interest.synonyms().stream()
                        .filter(it -> Plain.text(it).startsWith(plain))
                        .findFirst()
                        .orElse("");
    }
}
