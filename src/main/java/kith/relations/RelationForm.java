package kith.relations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kith.facts.Fact.Relative;
import kith.facts.Relation;
import kith.people.Person;

/**
 * What a browser sends of who is what to somebody, as it was typed.
 *
 * @param name of whom it is about; a person of the book, or somebody who is known by their name alone
 * @param word what they are, in a word of one's own, and {@code back} what the person is to them
 * @param born the year; whoever has one is known by their name alone
 */
record RelationForm(String relation, String name, String word, String back, String born) {

    private static final int LONGEST_NAME = 200;

    static final RelationForm EMPTY = new RelationForm("", "", "", "", "");

    RelationForm {
        relation = relation == null ? "" : relation.strip();
        name = name == null ? "" : name.strip();
        word = word == null ? "" : word.strip();
        back = back == null ? "" : back.strip();
        born = born == null ? "" : born.strip();
    }

    static RelationForm of(Relative it) {
        return new RelationForm(
                it.relation().word(),
                it.name(),
                it.word(),
                "",
                it.born().isPresent() ? String.valueOf(it.born().getAsInt()) : "");
    }

    /** What is wrong, by field, as the end of the key of its words. Empty when all is well. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (kind().isEmpty()) {
            faults.put("relation", "relation");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.put("name", name.isEmpty() ? "blank" : "long");
        }
        if (word.isEmpty() && kind().equals(Optional.of(Relation.OTHER)) || word.length() > Related.LONGEST) {
            faults.put("word", word.isEmpty() ? "word" : "long.word");
        }
        if (back.length() > Related.LONGEST) {
            faults.put("back", "long.word");
        }
        if (!born.isEmpty() && !born.matches("[12]\\d{3}")) {
            faults.put("born", "born");
        }
        return faults;
    }

    Optional<Relation> kind() {
        return Relation.of(relation);
    }

    /** Only without {@link #faults}. */
    Related related(Person.Id person, Person.Id other) {
        return new Related(person, other, kind().orElse(Relation.OTHER), word, back);
    }

    /** Only without {@link #faults}. */
    Relative relative() {
        return new Relative(
                kind().orElse(Relation.OTHER),
                word,
                name,
                born.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(born)));
    }

    /** As the end of an address that sends this. */
    String sending() {
        return "?relation=" + relation + "&name=" + written(name) + "&word=" + written(word) + "&back=" + written(back)
                + "&born=" + born;
    }

    static String sending(Related it) {
        return "?relation=" + it.relation().word() + "&word=" + written(it.word()) + "&back=" + written(it.back());
    }

    private static String written(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
