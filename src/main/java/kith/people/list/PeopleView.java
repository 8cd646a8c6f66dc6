package kith.people.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kith.people.Circle;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows, in what order, and after which row it goes on. Its text is the query of the page's address.
 *
 * @param untouched only those whom the member has never been in touch with
 */
record PeopleView(Optional<Circle.Id> circle, boolean untouched, Order order, Optional<PeopleList.Mark> after) {

    enum Order {
        NAME(" ORDER BY p.sort_key, p.id\n", "   AND (p.sort_key, p.id) > (:key, :id)\n"),
        /** In touch lately first. */
        RECENT(
                " ORDER BY p.last_touch_at DESC, p.id DESC\n",
                "   AND (p.last_touch_at, p.id) < (cast(:key AS timestamptz), :id)\n"),
        /** Longest not in touch first; those never in touch come last. */
        QUIET(
                " ORDER BY p.last_touch_at, p.id\n",
                "   AND (p.last_touch_at, p.id) > (cast(:key AS timestamptz), :id)\n"),
        NEWEST(" ORDER BY p.id DESC\n", "   AND :key = '' AND p.id < :id\n");

        private final String by;
        private final String after;

        Order(String by, String after) {
            this.by = by;
            this.after = after;
        }

        String by() {
            return by;
        }

        String after() {
            return after;
        }

        boolean byTouch() {
            return this == RECENT || this == QUIET;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
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
    static PeopleView of(@Nullable UUID circle, String filter, String sort, String after) {
        var untouched = filter.equals("untouched");
        var order = Order.of(sort);
        return new PeopleView(
                Optional.ofNullable(circle).map(Circle.Id::new),
                untouched,
                untouched && order.byTouch() ? Order.NAME : order,
                mark(order, after));
    }

    PeopleView in(Optional<Circle.Id> other) {
        return new PeopleView(other, untouched, order, Optional.empty());
    }

    PeopleView untouched(boolean only) {
        return new PeopleView(circle, only, order, Optional.empty());
    }

    PeopleView by(Order other) {
        return new PeopleView(circle, untouched, other, Optional.empty());
    }

    PeopleView goingOn(PeopleList.Mark mark) {
        return new PeopleView(circle, untouched, order, Optional.of(mark));
    }

    String href() {
        var query = new StringBuilder();
        circle.ifPresent(it -> query.append("&circle=").append(it.value()));
        if (untouched) {
            query.append("&filter=untouched");
        }
        if (order != Order.NAME) {
            query.append("&sort=").append(order.word());
        }
        after.ifPresent(mark -> query.append("&after=").append(text(mark)));
        return query.isEmpty() ? "/people" : "/people?" + query.substring(1);
    }

    private static String text(PeopleList.Mark mark) {
        var plain = mark.id() + mark.key();
        var coded = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        return URLEncoder.encode(coded, StandardCharsets.UTF_8);
    }

    private static Optional<PeopleList.Mark> mark(Order order, String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (plain.length() < 36) {
                return Optional.empty();
            }
            var mark = new PeopleList.Mark(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
            if (order.byTouch() && !mark.key().isEmpty()) {
                Instant.parse(mark.key());
            }
            return Optional.of(mark);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
