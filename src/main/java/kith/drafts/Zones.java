package kith.drafts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Time zones as people write them: the zone's own name, or a city that a zone is named for. */
public final class Zones {

    private static final Map<String, ZoneId> BY_CITY = byCity();

    private Zones() {}

    public static Optional<ZoneId> named(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(text.strip()));
        } catch (DateTimeException _) {
            return ofCity(text);
        }
    }

    public static Optional<ZoneId> ofCity(String city) {
        return Optional.ofNullable(BY_CITY.get(Plain.text(city)));
    }

    private static Map<String, ZoneId> byCity() {
        var zones = new HashMap<String, ZoneId>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            if (id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                zones.putIfAbsent(
                        Plain.text(id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')), ZoneId.of(id));
            }
        }
        return Map.copyOf(zones);
    }
}
