package kith.duplicates.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.drafts.PersonName;
import kith.drafts.Plain;

/**
 * A name taken apart: given names in their order, family names, the names used daily, and the suffix that tells father
 * and son apart. Titles and small words such as "von" and "de" are left out. What no file took apart is guessed: after a
 * comma the given names, else before the last word.
 */
record SaidName(List<Word> given, List<Word> family, List<Word> daily, String suffix) {

    private static final Pattern DAILY = Pattern.compile("[(\"“„']([^()\"“”„']+)[)\"”“']");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "miss",
            "herr",
            "frau",
            "dipl",
            "ing",
            "phd",
            "md",
            "mba",
            "msc",
            "bsc",
            "ba",
            "ma",
            "sir",
            "rev");
    private static final Set<String> SMALL = Set.of(
            "von", "van", "vom", "zu", "zur", "zum", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la",
            "le", "el", "al", "bin", "ibn", "ten", "ter", "y", "und");
    private static final Set<String> SUFFIXES = Set.of("jr", "junior", "jun", "sr", "senior", "sen", "ii", "iii", "iv");

    static SaidName of(PersonName name, Words words) {
        var daily = new ArrayList<String>(Plain.words(name.nickname()));
        var display = DAILY.matcher(name.display());
        display.results().forEach(it -> daily.addAll(Plain.words(it.group(1))));
        var given = new ArrayList<>(Plain.words(name.given() + " " + name.additional()));
        var family = new ArrayList<>(Plain.words(name.family()));
        if (given.isEmpty() && family.isEmpty()) {
            guess(display.replaceAll(" "), given, family);
        }
        var suffix = Stream.of(Plain.words(name.suffix()), family, given)
                .flatMap(List::stream)
                .filter(SUFFIXES::contains)
                .findFirst()
                .orElse("");
        return new SaidName(
                kept(given, words),
                kept(family, words),
                kept(daily, words),
                suffix.replaceFirst("^(jun|sen).*", "$1").replace("jun", "jr").replace("sen", "sr"));
    }

    private static void guess(String display, List<String> given, List<String> family) {
        int comma = display.indexOf(',');
        if (comma > 0 && kept(Plain.words(display.substring(comma))).findAny().isPresent()) {
            family.addAll(Plain.words(display.substring(0, comma)));
            given.addAll(Plain.words(display.substring(comma)));
            return;
        }
        var all = Plain.words(display);
        var told = kept(all).toList();
        var last = told.size() < 2 ? all.size() : all.lastIndexOf(told.getLast());
        given.addAll(all.subList(0, last));
        family.addAll(all.subList(last, all.size()));
        int hyphen = display.lastIndexOf('-');
        if (hyphen > display.lastIndexOf(' ') && display.lastIndexOf(' ') > 0 && given.size() > 1) {
            family.addFirst(given.removeLast());
        }
    }

    private static Stream<String> kept(List<String> words) {
        return words.stream()
                .filter(it -> !TITLES.contains(it) && !SMALL.contains(it) && !SUFFIXES.contains(it))
                .distinct();
    }

    private static List<Word> kept(List<String> words, Words known) {
        return kept(words).map(known::of).toList();
    }

    SaidName swapped() {
        return new SaidName(family, given, daily, suffix);
    }

    /** Every word that stands for a given name. */
    List<Word> calls() {
        return daily.isEmpty()
                ? given
                : Stream.concat(given.stream(), daily.stream()).distinct().toList();
    }
}
