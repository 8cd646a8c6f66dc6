package kith.moments.log;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Carried;
import kith.moments.Direction;
import kith.moments.Energy;
import kith.moments.Substance;
import kith.web.Frame;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a moment's {@link Substance}: two rows of boxes for what was given and got, one choice of how it left the
 * member, two boxes for who opened up.
 */
record SubstanceForm(
        List<FieldsPart.Option> gave,
        List<FieldsPart.Option> got,
        List<FieldsPart.Option> energy,
        List<FieldsPart.Option> openedUp) {

    /** What a browser sent of it; a word that does not exist says nothing. */
    static Substance of(MultiValueMap<String, String> fields) {
        var opened = said(fields, "opened", Direction.values());
        return new Substance(
                said(fields, "gave", Carried.values()),
                said(fields, "got", Carried.values()),
                said(fields, "energy", Energy.values()).stream().findFirst(),
                opened.size() > 1
                        ? Optional.of(Direction.BOTH)
                        : opened.stream().findFirst());
    }

    static SubstanceForm of(Frame frame, Substance substance) {
        return new SubstanceForm(
                options(frame, "carried", substance.gave(), Carried.values()),
                options(frame, "carried", substance.got(), Carried.values()),
                options(frame, "energy", substance.energy().stream().toList(), Energy.values()),
                options(
                        frame,
                        "opened",
                        substance.openedUp().stream()
                                .flatMap(it ->
                                        it == Direction.BOTH ? Stream.of(Direction.OUT, Direction.IN) : Stream.of(it))
                                .toList(),
                        Direction.OUT,
                        Direction.IN));
    }

    boolean hasEnergy() {
        return energy.stream().anyMatch(FieldsPart.Option::chosen);
    }

    private static <E extends Enum<E>> Set<E> said(MultiValueMap<String, String> fields, String name, E[] values) {
        var sent = fields.getOrDefault(name, List.of());
        return Arrays.stream(values).filter(it -> sent.contains(it.name())).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static <E extends Enum<E>> List<FieldsPart.Option> options(
            Frame frame, String kind, Collection<E> chosen, E... values) {
        return Arrays.stream(values)
                .map(it -> new FieldsPart.Option(
                        it.name(), frame.say("moments." + kind + "." + it), "", chosen.contains(it)))
                .toList();
    }
}
