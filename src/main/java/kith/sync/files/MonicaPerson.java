package kith.sync.files;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.ContactPoint.Kind;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.facts.Relation;
import kith.facts.Relatives;
import kith.facts.Values;

/** A contact of a Monica export as a draft. What Kith has no field for goes into the notes, or is kept as a property. */
final class MonicaPerson {

    /** What Monica works out or keeps for itself. */
    private static final String[] TECHNICAL = {
        "last_talked_to",
        "last_consulted_at",
        "number_of_views",
        "stay_in_touch_trigger_date",
        "vcard",
        "distant_etag",
        "avatar",
        "deceased_reminder",
        "first_met_reminder"
    };

    private final MonicaDirectory directory;
    private final MonicaWords words;

    MonicaPerson(MonicaDirectory directory) {
        this.directory = directory;
        this.words = new MonicaWords(directory);
    }

    /** Empty if there is nothing that the person could be called by. */
    Optional<PersonDraft> draft(MonicaEntry contact) throws IOException {
        contact.without(TECHNICAL).without("is_dead");
        var draft = new DraftBuilder()
                .uid(contact.uuid())
                .parts(contact.text("first_name"), contact.text("middle_name"), contact.text("last_name"))
                .around("", "", contact.text("nickname"))
                .work(contact.text("company"), "", contact.text("job"))
                .circles(contact.texts("tags").stream())
                .note(contact.text("description"));
        food(contact, draft);
        dates(contact, draft);
        contact.under("contact_field").forEach(it -> field(it, draft));
        contact.under("address").forEach(it -> address(it, draft));
        marks(contact, draft);
        directory.relations(contact.uuid()).forEach(it -> draft.property(related(it)));
        words.notes(contact).forEach(draft::note);
        contact.unread().forEach(it -> draft.left(it.name().replace('_', ' '), it.value()));
        var photo = photo(contact);
        if (photo.isPresent()) {
            directory.photos().find(photo.get()).ifPresent(draft::photo);
        }
        return draft.draft();
    }

    /** The picture that Monica shows for them, else the first of them. */
    Optional<String> photo(MonicaEntry contact) {
        return Stream.concat(
                        contact.part("avatar").map(it -> it.text("avatar_photo")).stream(),
                        contact.references("photo").stream())
                .filter(directory.photos()::has)
                .findFirst();
    }

    /** Whoever is known through others only stands on their cards by name. */
    private String related(MonicaDirectory.Relation it) {
        var name = directory.name(it.who()).orElseGet(() -> MonicaWords.say("somebody"));
        var label = it.type().replace('_', ' ');
        return directory.name(it.who()).isEmpty() || directory.isNameAlone(it.who())
                ? Relatives.written(label, name, directory.bornIn(it.who()))
                : Relatives.written(label, name, "urn:uuid:" + it.who());
    }

    private static void food(MonicaEntry contact, DraftBuilder draft) {
        var food = contact.text("food_preferences");
        if (!food.isEmpty()) {
            draft.note(MonicaWords.say("food", food));
        }
    }

    private void dates(MonicaEntry contact, DraftBuilder draft) {
        contact.part("birthdate").ifPresent(born -> {
            if (born.is("is_age_based")) {
                draft.note(MonicaWords.say("born-about", year(born)));
            } else {
                draft.birthday(written(born));
            }
        });
        var died = contact.part("deceased_date").map(MonicaPerson::written).filter(it -> !it.isEmpty());
        if (died.isPresent()) {
            draft.note(MonicaWords.say("died-on", died.get()));
            draft.property("DEATHDATE:" + Values.escape(died.get().replaceAll("(?<=\\d)-", "")));
        } else if (contact.is("is_dead")) {
            draft.note(MonicaWords.say("died"));
        }
        met(contact, draft);
    }

    private void met(MonicaEntry contact, DraftBuilder draft) {
        var through = contact.text("first_met_through");
        var where = MonicaWords.line(
                contact.text("first_met_where"),
                contact.text("first_met_additional_info"),
                through.isEmpty() || directory.name(through).isPresent()
                        ? ""
                        : MonicaWords.say("through", MonicaWords.say("somebody")));
        directory
                .name(through)
                .ifPresent(name ->
                        draft.property(Relatives.written(Relation.INTRODUCER.word(), name, "urn:uuid:" + through)));
        var date = contact.part("first_met_date");
        var on = date.filter(it -> !it.is("is_year_unknown") && !it.is("is_age_based"))
                .flatMap(it -> MonicaDays.day(it.text("date")));
        if (date.isPresent() && on.isEmpty()) {
            draft.note(MonicaWords.say("met", written(date.get())));
        }
        if (!where.isEmpty() || on.isPresent() || !through.isEmpty()) {
            var how = through.isEmpty() ? Met.How.UNKNOWN : Met.How.INTRODUCED;
            draft.met(new Met(how, CardReader.oneLine(where), on));
        }
    }

    /** A day as it is written in an address book; what is none, as Monica has it. */
    private static String written(MonicaEntry special) {
        var text = special.text("date");
        return MonicaDays.day(text)
                .map(day -> (special.is("is_year_unknown")
                                ? PartialDate.withoutYear(MonthDay.from(day))
                                : PartialDate.of(day))
                        .toString())
                .orElse(text);
    }

    private static String year(MonicaEntry special) {
        return MonicaDays.day(special.text("date"))
                .map(LocalDate::getYear)
                .map(String::valueOf)
                .orElseGet(() -> special.text("date"));
    }

    private void field(MonicaEntry field, DraftBuilder draft) {
        var type = directory.kind(field.text("type"));
        var value = field.text("data");
        var label = field.parts("labels")
                .map(it -> it.text("label"))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        if (type.type().equals("email") || type.protocol().equals("mailto:")) {
            draft.contact(Kind.EMAIL, value, label);
        } else if (type.type().equals("phone") || type.protocol().equals("tel:")) {
            draft.contact(Kind.PHONE, value, label);
        } else if (value.matches("(?i)https?://\\S+|www\\.\\S+")) {
            draft.contact(Kind.LINK, value, type.name());
        } else if (type.name().isEmpty() && value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            draft.contact(Kind.EMAIL, value, label);
        } else if (type.name().isEmpty() && value.matches("\\+?[\\d ()/.-]{5,}")) {
            draft.contact(Kind.PHONE, value, label);
        } else if (!value.isEmpty()) {
            draft.left(type.name().isEmpty() ? "contact" : type.name(), value);
        }
    }

    private static void address(MonicaEntry address, DraftBuilder draft) {
        draft.address(
                address.text("name").toLowerCase(Locale.ROOT).matches("home|work")
                        ? address.text("name").toLowerCase(Locale.ROOT)
                        : address.text("name"),
                new DraftBuilder.Address(
                        "",
                        "",
                        address.text("street"),
                        address.text("city"),
                        address.text("province"),
                        address.text("postal_code"),
                        address.text("country")));
        var latitude = address.text("latitude");
        var longitude = address.text("longitude");
        if (!latitude.isEmpty() && !longitude.isEmpty()) {
            draft.property("GEO:" + Values.escape("geo:" + latitude + ',' + longitude));
        }
        address.unread().forEach(it -> draft.left("address " + it.name().replace('_', ' '), it.value()));
    }

    private void marks(MonicaEntry contact, DraftBuilder draft) {
        var gender = contact.text("gender");
        var known = directory.kind(gender);
        var letter = known.equals(MonicaDirectory.Kind.UNKNOWN) ? gender : known.type();
        if (letter.matches("[MFONU]") || !known.name().isEmpty()) {
            draft.property("GENDER:" + (letter.matches("[MFONU]") ? letter : "")
                    + (known.name().isEmpty() ? "" : ";" + Values.escape(known.name())));
        }
        var days = contact.text("stay_in_touch_frequency");
        if (!days.isEmpty() && !days.equals("0")) {
            draft.left(MonicaWords.say("keep-in-touch"), MonicaWords.say("days", days));
        }
        mark(contact.is("is_starred"), "starred", draft);
        mark(contact.is("is_partial"), "partial", draft);
        mark(
                contact.text("is_active").equals("false")
                        || contact.text("is_active").equals("0"),
                "archived",
                draft);
    }

    private static void mark(boolean is, String key, DraftBuilder draft) {
        if (is) {
            draft.left(MonicaWords.say(key), MonicaWords.say("yes"));
        }
    }
}
