package kith.sync.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kith.drafts.Met;
import kith.facts.Values;

/** How and where one met, as Kith's own property {@code X-KITH-MET;HOW=event;ON=2019-05-04:at the choir}. */
final class CardMet {

    private CardMet() {}

    static Met read(ContentLine property) {
        var how = property.param("HOW").orElse("").toUpperCase(Locale.ROOT);
        return new Met(
                Arrays.stream(Met.How.values())
                        .filter(it -> it.name().equals(how))
                        .findFirst()
                        .orElse(Met.How.UNKNOWN),
                property.text(),
                property.param("ON").flatMap(CardMet::day));
    }

    static String written(Met met) {
        return "X-KITH-MET;HOW=" + met.how().name().toLowerCase(Locale.ROOT)
                + met.on().map(day -> ";ON=" + day).orElse("") + ':' + Values.escape(met.where());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
