package kith.duplicates.likeness;

import java.util.Map;

/**
 * A word of a name in the spelling that its transliterations share: Müller, Mueller and Muller; Юлия, Yulia, Julia and
 * Iuliia. The letters of Russian and Ukrainian are written as ISO 9 and BGN/PCGN do, then what these and English,
 * German and French habits write differently falls together.
 */
final class Spelling {

    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "ie"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('і', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ј', "j"),
            Map.entry('љ', "lj"),
            Map.entry('њ', "nj"),
            Map.entry('ћ', "c"),
            Map.entry('џ', "dz"));

    private static final String[] HABITS = {
        "shch", "sh", "tsch", "ch", "tch", "ch", "sch", "sh", "kh", "h", "ca", "ka", "co", "ko", "cu", "ku", "cr", "kr",
        "cl", "kl", "ph", "f", "th", "t", "ck", "k", "x", "ks", "tz", "z", "ts", "z", "w", "v", "ae", "a", "oe", "o",
        "ue", "u", "aa", "a", "ou", "u", "y", "i", "j", "i"
    };

    private Spelling() {}

    /** @param latin a word in lower case and without accents, from {@link #latin} */
    static String of(String latin) {
        var spelt = latin;
        for (int i = 0; i < HABITS.length; i += 2) {
            spelt = spelt.replace(HABITS[i], HABITS[i + 1]);
        }
        var once = new StringBuilder();
        for (int i = 0; i < spelt.length(); i++) {
            if (once.isEmpty() || once.charAt(once.length() - 1) != spelt.charAt(i)) {
                once.append(spelt.charAt(i));
            }
        }
        return once.toString();
    }

    /** Letters of other scripts are left as they are. */
    static String latin(String word) {
        if (word.chars().allMatch(it -> it < 0x400)) {
            return word;
        }
        var latin = new StringBuilder();
        word.chars().forEach(it -> latin.append(CYRILLIC.getOrDefault((char) it, Character.toString(it))));
        return latin.toString();
    }
}
