package kith.drafts;

import java.time.ZoneId;
import java.util.Optional;

/** Where a person lives: city and country as written, perhaps empty, and the time zone when known. */
public record Home(String city, String country, Optional<ZoneId> zone) {

    public static final Home UNKNOWN = new Home("", "", Optional.empty());

    /** The zone is known for a city that one is named for. */
    public static Home in(String city, String country) {
        return new Home(city, country, Zones.ofCity(city));
    }
}
