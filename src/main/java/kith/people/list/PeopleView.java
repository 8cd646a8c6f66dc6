package kith.people.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.people.Circle;
import kith.people.Listed;
import org.jspecify.annotations.Nullable;

/** Which people a list shows, in what order, and after which row it goes on. Its text is the query of the page's address. */
record PeopleView(Which which, Order order, Optional<PeopleList.Mark> after) {

    static final PeopleView ALL = new PeopleView(Which.ALL, Order.NAME, Optional.empty());

    private static final int LONGEST = 80;

    enum Order {
        NAME("", " ORDER BY p.sort_key, p.id\n", "   AND (p.sort_key, p.id) > (:key, :id)\n"),
        /** In touch lately first. */
        RECENT(
                "p.last_touch_at",
                " ORDER BY p.last_touch_at DESC, p.id DESC\n",
                "   AND (p.last_touch_at, p.id) < (cast(:key AS timestamptz), :id)\n"),
        /** Longest not in touch first; those never in touch come last. */
        QUIET(
                "p.last_touch_at",
                " ORDER BY p.last_touch_at, p.id\n",
                "   AND (p.last_touch_at, p.id) > (cast(:key AS timestamptz), :id)\n"),
        /** Whose touch was due the longest ago first; those with whom nothing is due come last. */
        DUE(
                "p.touch_due_on",
                " ORDER BY p.touch_due_on, p.id\n",
                "   AND (p.touch_due_on, p.id) > (cast(:key AS date), :id)\n"),
        NEWEST("", " ORDER BY p.id DESC\n", "   AND :key = '' AND p.id < :id\n");

        private final String column;
        private final String by;
        private final String after;

        Order(String column, String by, String after) {
            this.column = column;
            this.by = by;
            this.after = after;
        }

        /** What it goes by, if not everybody has that; else empty. */
        String column() {
            return column;
        }

        String by() {
            return by;
        }

        /** Among those of the rest, as the index that finds them has them. */
        String restBy() {
            return this == DUE ? " ORDER BY p.id\n" : " ORDER BY p.last_touch_at, p.id\n";
        }

        String after() {
            return after;
        }

        /** Whether those without it come last, as a part of their own. */
        boolean hasRest() {
            return !column.isEmpty();
        }

        /** Whether it says anything of those who are shown. */
        boolean fits(Which which) {
            return which.touch() != Which.Touch.UNTOUCHED || !hasRest();
        }

        /** The place of a person in this order; empty for those of the rest, and where the id says it all. */
        String key(Listed of) {
            return switch (this) {
                case NAME -> of.sortKey();
                case RECENT, QUIET -> of.lastTouchAt().map(Instant::toString).orElse("");
                case DUE -> of.touchDueOn().map(LocalDate::toString).orElse("");
                case NEWEST -> "";
            };
        }

        private boolean takes(String key) {
            return switch (this) {
                case RECENT, QUIET -> key.isEmpty() || Instant.parse(key).isAfter(Instant.MIN);
                case DUE -> key.isEmpty() || LocalDate.parse(key).isAfter(LocalDate.MIN);
                case NAME, NEWEST -> true;
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order of(String word) {
            for (var order : values()) {
                if (order.word().equals(word)) {
                    return order;
                }
            }
            return NAME;
        }
    }

    /** What an address says; what it says wrongly is as if it said nothing. */
    static PeopleView of(Asked asked) {
        var which = new Which(
                Optional.ofNullable(asked.circle()).map(Circle.Id::new),
                Which.Touch.of(said(asked.filter())),
                words(asked.city()),
                words(asked.interest()));
        var order = Order.of(said(asked.sort()));
        var fitting = order.fits(which) ? order : Order.NAME;
        return new PeopleView(which, fitting, mark(fitting, said(asked.after())));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String words(@Nullable String text) {
        var words = said(text).strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    PeopleView of(Which others) {
        return new PeopleView(others, order.fits(others) ? order : Order.NAME, Optional.empty());
    }

    PeopleView by(Order other) {
        return new PeopleView(which, other, Optional.empty());
    }

    PeopleView goingOn(PeopleList.Mark mark) {
        return new PeopleView(which, order, Optional.of(mark));
    }

    /** From its beginning. */
    PeopleView whole() {
        return by(order);
    }

    String href() {
        var query = query();
        return query.isEmpty() ? "/people" : "/people?" + query;
    }

    /** @param choosing whether people can be ticked there */
    String href(boolean choosing) {
        return choosing ? href() + (query().isEmpty() ? "?" : "&") + "choose=1" : href();
    }

    /** What a form sends along to come back here. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        which.circle().ifPresent(it -> fields.put("circle", it.value().toString()));
        fields.put(
                "filter", which.touch() == Which.Touch.ANY ? "" : which.touch().word());
        fields.put("city", which.city());
        fields.put("interest", which.interest());
        fields.put("sort", order == Order.NAME ? "" : order.word());
        after.ifPresent(mark -> fields.put("after", text(mark)));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    String query() {
        return fields().entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(PeopleList.Mark mark) {
        var plain = mark.id() + mark.key();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<PeopleList.Mark> mark(Order order, String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (plain.length() < 36) {
                return Optional.empty();
            }
            var mark = new PeopleList.Mark(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
            return Optional.of(mark).filter(it -> order.takes(it.key()));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
