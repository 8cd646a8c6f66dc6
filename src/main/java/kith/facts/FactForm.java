package kith.facts;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kith.drafts.PartialDate;
import kith.drafts.Work;
import kith.facts.Fact.Address;
import kith.facts.Fact.Job;
import kith.facts.Fact.Kind;
import kith.facts.Fact.Language;
import kith.facts.Fact.Occasion;
import kith.facts.Fact.Pronouns;
import kith.facts.Fact.Relative;

/** What a browser sends of a fact: a few fields as they were typed, so that a form that comes back has lost nothing. */
record FactForm(Kind kind, Map<String, String> fields) {

    private static final int LONGEST = 200;

    static FactForm empty(Kind kind) {
        return new FactForm(kind, Map.of());
    }

    /** The form that would say this fact. */
    static FactForm of(Fact fact, Locale reader) {
        var fields = new LinkedHashMap<String, String>();
        switch (fact) {
            case Address it -> {
                fields.put("label", it.label());
                fields.put("street", it.street());
                fields.put("code", it.code());
                fields.put("city", it.city());
                fields.put("region", it.region());
                fields.put("country", it.country());
            }
            case Occasion it -> {
                fields.put("label", it.label());
                fields.put("day", String.valueOf(it.day().day().getDayOfMonth()));
                fields.put("month", String.valueOf(it.day().day().getMonthValue()));
                it.day().year().ifPresent(year -> fields.put("year", String.valueOf(year)));
            }
            case Language it -> fields.put("language", Languages.said(it.tag(), reader));
            case Pronouns it -> fields.put("pronouns", it.words());
            case Job it -> {
                fields.put("title", it.work().title());
                fields.put("organisation", it.work().organisation());
                it.from().ifPresent(time -> fields.put("from", time.toString()));
                it.until().ifPresent(time -> fields.put("until", time.toString()));
            }
            case Relative it -> {
                fields.put("relation", it.relation().word());
                fields.put("word", it.word());
                fields.put("name", it.name());
                it.born().ifPresent(year -> fields.put("born", String.valueOf(year)));
            }
        }
        return new FactForm(fact.kind(), fields);
    }

    String one(String field) {
        return fields.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    /** What is wrong, by field, as the end of the key of its words. Empty when all is well. */
    Map<String, String> faults(Locale reader) {
        var faults = new LinkedHashMap<String, String>();
        fields.forEach((field, value) -> {
            if (!field.equals("_csrf") && value.length() > LONGEST) {
                faults.put(field, "long");
            }
        });
        switch (kind) {
            case ADDRESS -> blank(faults, "street", "street", "code", "city", "region", "country");
            case OCCASION -> {
                if (day().isEmpty()) {
                    faults.put("day", "day");
                }
            }
            case LANGUAGE -> {
                if (Languages.named(one("language"), reader).isEmpty()) {
                    faults.putIfAbsent("language", "language");
                }
            }
            case PRONOUNS -> blank(faults, "pronouns", "pronouns");
            case JOB -> times(faults);
            case RELATIVE -> relative(faults);
        }
        return faults;
    }

    private void blank(Map<String, String> faults, String at, String... fields) {
        if (Stream.of(fields).allMatch(it -> one(it).isEmpty())) {
            faults.putIfAbsent(at, "blank");
        }
    }

    private void relative(Map<String, String> faults) {
        blank(faults, "name", "name");
        if (Relation.of(one("relation")).filter(it -> !it.isOfTheBook()).isEmpty()) {
            faults.put("relation", "relation");
        }
        if (!one("born").isEmpty() && !one("born").matches("[12]\\d{3}")) {
            faults.putIfAbsent("born", "born");
        }
    }

    private void times(Map<String, String> faults) {
        blank(faults, "title", "title", "organisation");
        for (var field : new String[] {"from", "until"}) {
            if (!one(field).isEmpty() && time(field).isEmpty()) {
                faults.putIfAbsent(field, "time");
            }
        }
        boolean backwards = time("from")
                .flatMap(from -> time("until").filter(until -> until.year() < from.year()))
                .isPresent();
        if (backwards) {
            faults.putIfAbsent("until", "backwards");
        }
    }

    /** Only without {@link #faults}. */
    Fact fact(Locale reader) {
        return switch (kind) {
            case ADDRESS ->
                new Address(
                        one("label").toLowerCase(reader),
                        one("street"),
                        one("code"),
                        one("city"),
                        one("region"),
                        one("country"));
            case OCCASION -> new Occasion(one("label"), day().orElseThrow());
            case LANGUAGE ->
                new Language(Languages.named(one("language"), reader).orElseThrow());
            case PRONOUNS -> new Pronouns(one("pronouns"));
            case JOB -> new Job(work(), time("from"), time("until"));
            case RELATIVE ->
                new Relative(
                        Relation.of(one("relation")).orElse(Relation.OTHER),
                        one("word"),
                        one("name").replace('\n', ' '),
                        one("born").isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(one("born"))));
        };
    }

    Work work() {
        return new Work(one("organisation"), one("title"));
    }

    Optional<RoughTime> time(String field) {
        return RoughTime.parse(one(field));
    }

    private Optional<PartialDate> day() {
        try {
            var day = MonthDay.of(Integer.parseInt(one("month")), Integer.parseInt(one("day")));
            if (one("year").isEmpty()) {
                return Optional.of(PartialDate.withoutYear(day));
            }
            int year = Integer.parseInt(one("year"));
            return year < 1000 || year > 9999
                    ? Optional.empty()
                    : Optional.of(new PartialDate(day, OptionalInt.of(year)));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
