package kith.members.form;

import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.web.Words;

/** A field whose value is one of several: language, zone, region. */
public record Choice(String name, String label, String hint, List<Option> options) {

    /** The languages that there are words in. */
    public static final Set<String> LANGUAGES = Set.of("en");

    record Option(String value, String label, boolean chosen) {}

    public static Choice language(Words words, String chosen) {
        return new Choice(
                "language",
                words.get("members.language"),
                "",
                LANGUAGES.stream()
                        .sorted()
                        .map(it -> new Option(it, Locale.of(it).getDisplayLanguage(Locale.of(it)), it.equals(chosen)))
                        .toList());
    }

    public static Choice zone(Words words, String chosen) {
        return new Choice(
                "zone",
                words.get("members.zone"),
                words.get("members.zone.hint"),
                zones(chosen).stream()
                        .map(it -> new Option(it, it.replace('_', ' '), it.equals(chosen)))
                        .toList());
    }

    public static Choice region(Words words, String chosen) {
        var order = Comparator.comparing(Option::label, Collator.getInstance(words.locale()));
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("members.region.none"), chosen.isEmpty()));
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(it -> new Option(it, Locale.of("", it).getDisplayCountry(words.locale()), it.equals(chosen)))
                .sorted(order)
                .forEach(options::add);
        return new Choice("region", words.get("members.region"), words.get("members.region.hint"), options);
    }

    /** Named by continent and town; the others are other names of the same, and only kept where somebody has one. */
    private static List<String> zones(String chosen) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(it -> it.matches(
                                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                        || it.equals("UTC")
                        || it.equals(chosen))
                .sorted()
                .toList();
    }
}
