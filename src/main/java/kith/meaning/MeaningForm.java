package kith.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;

/** What a browser sends of it: the words ticked, of which those that are none are left away. */
record MeaningForm(String intent, List<String> basis, List<String> role) {

    MeaningForm {
        intent = intent == null ? "" : intent;
        basis = basis == null ? List.of() : basis;
        role = role == null ? List.of() : role;
    }

    Meaning meaning() {
        return new Meaning(
                chosen(Intent.values(), List.of(intent)).stream().findFirst(),
                chosen(Basis.values(), basis),
                chosen(Role.values(), role));
    }

    private static <E extends Enum<E>> Set<E> chosen(E[] all, List<String> words) {
        return Stream.of(all).filter(it -> words.contains(Meaning.word(it))).collect(Collectors.toSet());
    }

    /** As the end of an address that sends this. */
    static String sending(Meaning meaning) {
        return Stream.of(
                        meaning.intent().stream().map(it -> "intent=" + Meaning.word(it)),
                        meaning.bases().stream().map(it -> "basis=" + Meaning.word(it)),
                        meaning.roles().stream().map(it -> "role=" + Meaning.word(it)))
                .flatMap(it -> it)
                .collect(Collectors.joining("&", "?", ""));
    }
}
