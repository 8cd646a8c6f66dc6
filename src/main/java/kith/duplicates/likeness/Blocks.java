package kith.duplicates.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Whom to compare at all: two people who share a key. Keys are an address, a number, a profile, a mailbox's name, the sound
 * of one name with the initial of the other, and a given name with a birthday or a firm. What more than {@code MOST}
 * people share tells nobody apart and is passed over, so the work grows with the book and not with its square.
 */
final class Blocks {

    private static final int MOST = 60;
    private static final int LOCAL_NAME = 6;

    private final Map<String, List<Integer>> blocks = new HashMap<>();

    Blocks(List<Traits> book) {
        for (int i = 0; i < book.size(); i++) {
            for (var key : keys(book.get(i))) {
                blocks.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** Each two once, the earlier of the book first. */
    void forEachPair(BiConsumer<Integer, Integer> pairs) {
        var seen = new HashSet<Long>();
        for (var block : blocks.values()) {
            if (block.size() <= MOST) {
                for (int i = 0; i < block.size(); i++) {
                    for (int j = i + 1; j < block.size(); j++) {
                        if (seen.add(((long) block.get(i) << 32) | block.get(j))) {
                            pairs.accept(block.get(i), block.get(j));
                        }
                    }
                }
            }
        }
    }

    private static Set<String> keys(Traits of) {
        var keys = new LinkedHashSet<String>();
        of.mails().values().stream().filter(it -> !it.isOffice()).forEach(mail -> {
            keys.add("mail " + mail.address());
            if (mail.local().length() >= LOCAL_NAME) {
                keys.add("local " + mail.local());
            }
        });
        of.phones().keySet().forEach(it -> keys.add("phone " + it));
        of.profiles().forEach((network, name) -> keys.add("profile " + network + " " + name));
        for (var given : of.name().calls()) {
            of.known().birthday().ifPresent(it -> keys.add("born " + it.day() + given.spelling()));
            of.firms().forEach(it -> keys.add("firm " + it + given.spelling()));
            for (var family : of.name().family()) {
                sounds(keys, family, initials(given));
                given.formal()
                        .forEach(it -> keys.add("call " + it + family.spelling().charAt(0)));
                sounds(keys, given, Set.of(family.spelling().substring(0, 1)));
                keys.add("full "
                        + (given.spelling().compareTo(family.spelling()) < 0
                                ? given.spelling() + " " + family.spelling()
                                : family.spelling() + " " + given.spelling()));
            }
        }
        return keys;
    }

    private static void sounds(Set<String> keys, Word word, Set<String> initials) {
        var sounds = word.sounds().isEmpty() ? Set.of(word.spelling()) : word.sounds();
        sounds.forEach(sound -> initials.forEach(initial -> keys.add("sound " + sound + initial)));
    }

    private static Set<String> initials(Word given) {
        var initials = new LinkedHashSet<String>();
        initials.add(given.spelling().substring(0, 1));
        given.formal().forEach(it -> initials.add(it.substring(0, 1)));
        return initials;
    }
}
