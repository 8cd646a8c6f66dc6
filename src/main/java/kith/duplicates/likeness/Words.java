package kith.duplicates.likeness;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;

/** The words of one book's names, each worked out once. */
final class Words {

    private static final DaitchMokotoffSoundex SOUNDS = new DaitchMokotoffSoundex();

    private final Map<String, Word> words = new HashMap<>();

    Word of(String plain) {
        return words.computeIfAbsent(plain, Words::word);
    }

    private static Word word(String plain) {
        var inLatin = Spelling.latin(plain);
        var latin = inLatin.isEmpty() ? plain : inLatin;
        var spelling = Spelling.of(latin);
        return new Word(plain, latin, spelling.isEmpty() ? latin : spelling, sounds(spelling), Nicknames.formal(latin));
    }

    private static Set<String> sounds(String spelling) {
        if (spelling.length() < 2 || !spelling.chars().allMatch(it -> it >= 'a' && it <= 'z')) {
            return Set.of();
        }
        var sounds = new LinkedHashSet<String>();
        for (var sound : SOUNDS.soundex(spelling).split("\\|")) {
            sounds.add(sound);
        }
        return sounds;
    }
}
