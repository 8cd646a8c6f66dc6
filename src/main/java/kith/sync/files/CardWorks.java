package kith.sync.files;

import java.util.ArrayList;
import java.util.List;
import kith.drafts.Work;
import kith.facts.Values;

/**
 * The organisations and titles of a card, brought together: by their group where they have one, else first with first.
 * Departments stay behind as whole properties.
 */
final class CardWorks {

    private record Named(String group, String text, int line) {}

    private final List<Named> organisations = new ArrayList<>();
    private final List<Named> titles = new ArrayList<>();
    private final List<Named> roles = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();

    void organisation(ContentLine property) {
        var filled = Values.split(property.value(), ";");
        filled.replaceAll(CardReader::oneLine);
        filled.removeIf(String::isEmpty);
        if (!filled.isEmpty()) {
            organisations.add(new Named(property.group(), filled.getFirst(), property.line()));
        }
        if (filled.size() > 1) {
            departments.add(property.withoutGroup().rewritten());
        }
    }

    void title(ContentLine property) {
        add(titles, property);
    }

    /** Stands in for a title where there is none. */
    void role(ContentLine property) {
        add(roles, property);
    }

    private static void add(List<Named> list, ContentLine property) {
        var text = CardReader.oneLine(property.text());
        if (!text.isEmpty()) {
            list.add(new Named(property.group(), text, property.line()));
        }
    }

    List<Work> works() {
        var left = new ArrayList<>(titles.isEmpty() ? roles : titles);
        var found = new ArrayList<Named>();
        var works = new ArrayList<Work>();
        for (var organisation : organisations) {
            var title = left.stream()
                    .filter(it -> it.group().equals(organisation.group()))
                    .findFirst();
            title.ifPresent(left::remove);
            works.add(new Work(organisation.text(), title.map(Named::text).orElse("")));
            found.add(title.filter(it -> it.line() < organisation.line()).orElse(organisation));
        }
        for (var title : left) {
            int place = 0;
            while (place < found.size() && found.get(place).line() < title.line()) {
                place++;
            }
            found.add(place, title);
            works.add(place, new Work("", title.text()));
        }
        return works.stream().distinct().toList();
    }

    List<String> departments() {
        return departments;
    }
}
