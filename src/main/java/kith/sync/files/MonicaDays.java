package kith.sync.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days and times as Monica writes them. A day without a time is taken at noon, so that it is that day nearly everywhere. */
final class MonicaDays {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private MonicaDays() {}

    static Optional<Instant> instant(String text) {
        return time(text)
                .map(it -> it.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? it.toLocalDate().atTime(NOON)
                        : it)
                .map(it -> it.toInstant(ZoneOffset.UTC))
                .filter(it -> it.isAfter(Instant.parse("0001-01-01T00:00:00Z"))
                        && it.isBefore(Instant.parse("9999-01-01T00:00:00Z")));
    }

    static Optional<LocalDate> day(String text) {
        return time(text).map(LocalDateTime::toLocalDate);
    }

    private static Optional<LocalDateTime> time(String text) {
        var plain = text.strip().replace(' ', 'T');
        try {
            if (plain.length() <= 10) {
                return plain.isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(plain).atStartOfDay());
            }
            return Optional.of(
                    plain.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                            ? OffsetDateTime.parse(plain)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(plain));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
