package kith.meaning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page what they and the member are to each other, with a word of warning where little carries it. */
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

    record Tick(String value, String label, boolean chosen) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Slot slot() {
        return Slot.SIDE;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        var meaning = meanings.of(member.id(), person.id());
        var none =
                new Tick("", frame.say("meaning.intent.none"), meaning.intent().isEmpty());
        var page = new MeaningPanel(
                frame,
                "/people/" + person.id().value(),
                person.name().display(),
                meaning.restsOnTheWorkplaceAlone(),
                Stream.concat(
                                Stream.of(none),
                                ticks(
                                        frame,
                                        "intent",
                                        Intent.values(),
                                        meaning.intent().stream().toList())
                                        .stream())
                        .toList(),
                ticks(frame, "basis", Basis.values(), meaning.bases()),
                ticks(frame, "role", Role.values(), meaning.roles()));
        return Optional.of(new Panel("meaning/panel", page));
    }

    private static <E extends Enum<E>> List<Tick> ticks(Frame frame, String what, E[] all, Collection<E> chosen) {
        return Stream.of(all)
                .map(it -> new Tick(
                        Meaning.word(it), frame.say("meaning." + what + '.' + Meaning.word(it)), chosen.contains(it)))
                .toList();
    }
}
