package kith.people;

import java.util.Map;
import java.util.TreeMap;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.drafts.Plain;

/** The words by which a person is looked for, each with its weight: a name weighs more than a town. */
final class SearchWords {

    private static final int NAME = 8;
    private static final int NICKNAME = 6;
    private static final int WORK = 3;
    private static final int PLACE = 2;
    private static final int ADDRESS = 2;
    static final int ABOUT = 1;

    private final Map<String, Integer> weights = new TreeMap<>();

    private SearchWords() {}

    static Map<String, Integer> of(PersonDraft draft) {
        var words = new SearchWords();
        var name = draft.name();
        words.add(name.display() + " " + name.given() + " " + name.family(), NAME);
        words.add(name.nickname(), NICKNAME);
        draft.works().forEach(work -> words.add(work.organisation() + " " + work.title(), WORK));
        words.add(draft.home().city(), PLACE);
        draft.contacts().stream()
                .filter(it -> it.kind() == ContactPoint.Kind.EMAIL)
                .forEach(it -> words.add(withoutTopDomain(it.value()), ADDRESS));
        draft.circles().forEach(circle -> words.add(circle, ABOUT));
        draft.interests().forEach(interest -> words.add(interest, ABOUT));
        return words.weights;
    }

    /** Every address ends in one of a few words, by which nobody is looked for. */
    private static String withoutTopDomain(String email) {
        var dot = email.lastIndexOf('.');
        return dot > email.indexOf('@') ? email.substring(0, dot) : email;
    }

    private void add(String text, int weight) {
        Plain.words(text).forEach(word -> weights.merge(word, weight, Math::max));
    }
}
