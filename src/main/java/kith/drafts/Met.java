package kith.drafts;

import java.time.LocalDate;
import java.util.Optional;

/** How, where and when the member met a person: {@code where} in the member's words, perhaps empty. */
public record Met(How how, String where, Optional<LocalDate> on) {

    public enum How {
        UNKNOWN,
        WORKPLACE,
        EVENT,
        ONLINE,
        INTRODUCED,
        SCHOOL,
        NEIGHBOURHOOD,
        FAMILY,
        OTHER
    }

    public static final Met UNKNOWN = new Met(How.UNKNOWN, "", Optional.empty());
}
