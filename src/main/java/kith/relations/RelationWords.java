package kith.relations;

import kith.facts.Fact.Relative;
import kith.facts.Relation;
import kith.web.Frame;

/** What somebody is to somebody, in words. */
final class RelationWords {

    private RelationWords() {}

    /** @param name of the person to whom the other is it */
    static String of(Related it, String name, Frame frame) {
        return of(it.relation(), it.said(), name, frame);
    }

    static String of(Relative it, String name, Frame frame) {
        var what = of(it.relation(), it.word(), name, frame);
        return it.born().isPresent()
                ? frame.say(
                        "relations.what.born", what, String.valueOf(it.born().getAsInt()))
                : what;
    }

    private static String of(Relation relation, String word, String name, Frame frame) {
        return word.isBlank() ? frame.say("relations.what." + relation.word(), name) : capital(word);
    }

    private static String capital(String word) {
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(java.util.Locale.ROOT) + word.substring(end);
    }
}
