package kith.sync.files;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import kith.drafts.Home;
import kith.facts.Values;

/** Where the person of a card lives: of several addresses the preferred one, else the one at home, else the first. */
final class CardHome {

    /** How Kith itself writes down a city for which there is no whole address. */
    static final String OWN_ADDRESS = "ADR;TYPE=home;PREF=1";

    private String city = "";
    private String country = "";
    private int rank = Integer.MAX_VALUE;
    private Optional<ZoneId> zone = Optional.empty();

    void address(ContentLine property) {
        var parts = Values.split(property.value(), ";");
        var itsCity = CardReader.oneLine(Values.at(parts, 3));
        var itsCountry = CardReader.oneLine(Values.at(parts, 6));
        int itsRank = rank(property);
        if (itsRank < rank && !(itsCity.isEmpty() && itsCountry.isEmpty())) {
            city = itsCity;
            country = itsCountry;
            rank = itsRank;
        }
    }

    /** Whether the address says no more than city and country, as Kith writes them. */
    static boolean isOwn(ContentLine property) {
        if (property.params().size() != 2 || !property.rewritten().startsWith(OWN_ADDRESS + ":;;;")) {
            return false;
        }
        var parts = Values.split(property.value(), ";");
        return parts.size() == 7 && parts.get(4).isEmpty() && parts.get(5).isEmpty();
    }

    private static int rank(ContentLine property) {
        var types = property.types();
        int group = types.contains("home") ? 0 : types.contains("work") ? 400 : 200;
        int preference = property.preference();
        return preference == 1 && group > 0 ? 150 : group + preference;
    }

    /** False if the text names no zone. */
    boolean zone(String text) {
        try {
            var digits = text.matches("[+-]\\d{1,2}(:?\\d{2})?");
            zone = zone.or(() -> Optional.of(digits ? ZoneOffset.of(padded(text)) : ZoneId.of(text)));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static String padded(String offset) {
        return offset.matches("[+-]\\d(:.*)?") ? offset.charAt(0) + "0" + offset.substring(1) : offset;
    }

    Home home() {
        return new Home(city, country, zone);
    }
}
