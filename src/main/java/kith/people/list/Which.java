package kith.people.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.interests.Interests;
import kith.people.Circle;

/**
 * Which people of the book a list shows: all who answer everything that is asked.
 *
 * @param city     as written, whatever its case; empty for any
 * @param interest one of theirs, or what one of theirs is a part of, as people say it; empty for any
 */
record Which(Optional<Circle.Id> circle, Touch touch, String city, String interest) {

    static final Which ALL = new Which(Optional.empty(), Touch.ANY, "", "");

    enum Touch {
        ANY(""),
        /** The member has never been in touch with them. */
        UNTOUCHED("   AND p.last_touch_at IS NULL\n"),
        /** Kept, and the day on which a touch was due is over. */
        LOSING("   AND p.touch_due_on < :today\n");

        private final String condition;

        Touch(String condition) {
            this.condition = condition;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What is not one of these says nothing. */
        static Touch of(String word) {
            for (var touch : values()) {
                if (touch != ANY && touch.word().equals(word)) {
                    return touch;
                }
            }
            return ANY;
        }
    }

    private static final String IN_CIRCLE = """
               AND EXISTS (SELECT FROM person_circle c
                            WHERE c.member_id = :member AND c.circle_id = :circle AND c.person_id = p.id)
            """;
    private static final String IN_CITY = "   AND lower(p.city) = lower(:city)\n";
    private static final String INTERESTED = """
               AND EXISTS (SELECT FROM person_interest i
                            WHERE i.member_id = :member AND i.normal = ANY(:interests) AND i.person_id = p.id)
            """;

    Which in(Optional<Circle.Id> other) {
        return new Which(other, touch, city, interest);
    }

    Which touched(Touch other) {
        return new Which(circle, other, city, interest);
    }

    Which inCity(String other) {
        return new Which(circle, touch, other, interest);
    }

    Which interestedIn(String other) {
        return new Which(circle, touch, city, other);
    }

    /** Of a statement on {@code person p}; {@link #values} are its parameters. */
    String conditions() {
        return (circle.isPresent() ? IN_CIRCLE : "")
                + touch.condition
                + (city.isEmpty() ? "" : IN_CITY)
                + (interest.isEmpty() ? "" : INTERESTED);
    }

    Map<String, Object> values(LocalDate today) {
        var values = new HashMap<String, Object>();
        circle.ifPresent(it -> values.put("circle", it.value()));
        if (touch == Touch.LOSING) {
            values.put("today", today);
        }
        if (!city.isEmpty()) {
            values.put("city", city);
        }
        if (!interest.isEmpty()) {
            values.put("interests", Interests.normals(interest).toArray(String[]::new));
        }
        return values;
    }
}
