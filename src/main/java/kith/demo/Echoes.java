package kith.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.drafts.Plain;
import kith.drafts.Work;

/** Some of the book once more, as another file writes them: they wait in the inbox, and are to be found twice. */
final class Echoes {

    private Echoes() {}

    /** Takes the place of the first of those who wait, so that the book stays as large. */
    static List<InventedPerson> in(List<InventedPerson> people) {
        var echoing = new ArrayList<>(people);
        var waiting = IntStream.range(0, people.size())
                .filter(i -> people.get(i).standing() == Standing.INBOX)
                .iterator();
        var echoes =
                List.of(shortened(people.get(3).draft()), plain(people.get(27).draft()));
        for (var echo : echoes) {
            int place = waiting.nextInt();
            echoing.set(
                    place,
                    new InventedPerson(echo, Standing.INBOX, people.get(place).tempo(), List.of()));
        }
        return List.copyOf(echoing);
    }

    /** As a mail programme has them: an initial, and the address. */
    private static PersonDraft shortened(PersonDraft of) {
        var name = of.name();
        return draft(name.given().substring(0, 1) + ". " + name.family(), of, List.of());
    }

    /** As an old telephone has them: without accents, at their work. */
    private static PersonDraft plain(PersonDraft of) {
        return draft(capital(of.name().given()) + " " + capital(of.name().family()), of, of.works());
    }

    private static PersonDraft draft(String name, PersonDraft of, List<Work> works) {
        var contacts = of.contacts().stream()
                .filter(it -> it.kind() != ContactPoint.Kind.LINK)
                .toList();
        return PersonDraft.named(name).with(works, contacts);
    }

    private static String capital(String word) {
        var plain = Plain.text(word);
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
