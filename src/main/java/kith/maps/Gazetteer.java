package kith.maps;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.Plain;
import kith.people.Cities.City;
import org.springframework.stereotype.Component;

/**
 * The 25,000 largest cities and towns with their places on the globe, the largest first, by GeoNames (CC BY 4.0). Read line by
 * line whenever a map is drawn, so that nothing of it stays in memory.
 */
@Component
class Gazetteer {

    private static final String FILE = "/places/cities.tsv";

    private static final Map<String, String> COUNTRIES = countries();

    /** A place on the globe, in degrees. */
    record Spot(double latitude, double longitude) {}

    /** Where those cities lie that are known, and everything that was read on the way, the largest first. */
    record Found(Map<City, Spot> cities, List<Spot> all) {}

    /** Of several of one name, the largest in the country that is named, else the largest of all. */
    Found find(Collection<City> wanted) {
        var byName = wanted.stream().collect(Collectors.groupingBy(it -> Plain.text(it.name())));
        var found = new HashMap<City, Spot>();
        var sure = new HashMap<City, Spot>();
        var all = new ArrayList<Spot>();
        try (var lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE)), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split("\t", -1);
                var spot = new Spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
                all.add(spot);
                for (var name : cells[3].split("\\|")) {
                    for (var city : byName.getOrDefault(name, List.of())) {
                        found.putIfAbsent(city, spot);
                        if (country(city.country()).filter(cells[0]::equals).isPresent()) {
                            sure.putIfAbsent(city, spot);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.putAll(sure);
        return new Found(found, all);
    }

    private static Optional<String> country(String written) {
        return Optional.ofNullable(COUNTRIES.get(Plain.text(written)));
    }

    /** By its two letters, and as the larger languages of Europe call it. */
    private static Map<String, String> countries() {
        var countries = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            Stream.of("en", "de", "fr", "es", "it", "pt", "nl")
                    .map(Locale::of)
                    .forEach(language -> countries.putIfAbsent(Plain.text(country.getDisplayCountry(language)), code));
            countries.put(code.toLowerCase(Locale.ROOT), code);
        }
        countries.put("uk", "GB");
        countries.put("england", "GB");
        countries.put("scotland", "GB");
        countries.put("wales", "GB");
        countries.put("usa", "US");
        return countries;
    }
}
