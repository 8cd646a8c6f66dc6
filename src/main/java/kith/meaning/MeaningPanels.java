package kith.meaning;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Shows on a person's page what they and the member are to each other, with a word of warning where little carries it, and
 * how they like to be in touch.
 */
@Component
class MeaningPanels implements PersonPanel {

    private final Meanings meanings;

    MeaningPanels(Meanings meanings) {
        this.meanings = meanings;
    }

    record MeaningPanel(
            Frame frame,
            String at,
            String name,
            boolean workplaceAlone,
            List<Tick> intents,
            List<Tick> bases,
            List<Tick> roles) {

        List<Tick> said() {
            return Stream.of(roles, intents, bases)
                    .flatMap(List::stream)
                    .filter(it -> it.chosen() && !it.value().isEmpty())
                    .toList();
        }
    }

    /** @param said in a line; empty for nothing known */
    record LikingPanel(Frame frame, String at, String name, String said, LikingFields fields) {}

    record Tick(String value, String label, boolean chosen) {}

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var said = meanings.said(member.id(), person.id());
        return List.of(
                new Panel(Slot.SIDE, 5, "meaning/liking", liking(frame, person, said.liking())),
                new Panel(Slot.SIDE, 20, "meaning/panel", meaning(frame, person, said.meaning())));
    }

    private static LikingPanel liking(Frame frame, Person person, Liking liking) {
        var at = person.id().href();
        return new LikingPanel(
                frame,
                at,
                person.name().display(),
                liking.said(frame.words()),
                LikingFields.of(frame, at + "/liking", LikingForm.of(liking)));
    }

    private static MeaningPanel meaning(Frame frame, Person person, Meaning meaning) {
        var none =
                new Tick("", frame.say("meaning.intent.none"), meaning.intent().isEmpty());
        var intents = ticks(
                frame, "intent", Intent.values(), meaning.intent().stream().toList());
        return new MeaningPanel(
                frame,
                person.id().href(),
                person.name().display(),
                meaning.restsOnTheWorkplaceAlone(),
                Stream.concat(Stream.of(none), intents.stream()).toList(),
                ticks(frame, "basis", Basis.values(), meaning.bases()),
                ticks(frame, "role", Role.values(), meaning.roles()));
    }

    private static <E extends Enum<E>> List<Tick> ticks(Frame frame, String what, E[] all, Collection<E> chosen) {
        return Stream.of(all)
                .map(it -> new Tick(
                        Meaning.word(it), frame.say("meaning." + what + '.' + Meaning.word(it)), chosen.contains(it)))
                .toList();
    }
}
