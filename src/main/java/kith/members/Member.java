package kith.members;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import kith.platform.Owner;

/** Somebody with an account: the owner of one book of people. The host is the member who also runs the house. */
public record Member(Id id, String email, String name, Locale locale, ZoneId zone, String theme, boolean host) {

    public record Id(UUID value) implements Owner {}

    /** The country, two letters, whose phone numbers are written without a prefix; empty when the member named none. */
    public String region() {
        return locale.getCountry();
    }
}
