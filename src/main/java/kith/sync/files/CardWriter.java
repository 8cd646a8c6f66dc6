package kith.sync.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.facts.Values;

/** Cards in UTF-8, folded at 75 bytes: of version 4.0 (RFC 6350), or what 3.0 has for it. */
final class CardWriter implements BookWriter {

    private static final Pattern GROUP = Pattern.compile("(?i)item(\\d{1,6})\\..*", Pattern.DOTALL);
    private static final int WIDTH = 75;

    private final Writer out;
    private final CardVersion version;
    private final StringBuilder line = new StringBuilder();
    private int groups;

    CardWriter(Writer out, CardVersion version) {
        this.out = out;
        this.version = version;
    }

    @Override
    public void write(PersonDraft person) throws IOException {
        groups = person.rest().stream()
                .map(GROUP::matcher)
                .filter(match -> match.matches())
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(0);
        property("BEGIN:VCARD");
        property("VERSION:" + version.number());
        if (person.uid().isPresent()) {
            property("UID:" + Values.escape(person.uid().get()));
        }
        name(person.name());
        var departments = works(person);
        for (var contact : person.contacts()) {
            contact(contact);
        }
        about(person);
        home(person);
        for (var kept : person.rest()) {
            if (!departments.contains(kept)) {
                property(kept.replace("\r", "").replace("\n", "\\n"));
            }
        }
        if (person.photo().isPresent()) {
            var photo = person.photo().get();
            property("PHOTO:data:" + photo.mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(photo.bytes()));
        }
        property("END:VCARD");
    }

    private void name(PersonName name) throws IOException {
        property("FN:" + Values.escape(name.display()));
        var parts = List.of(name.family(), name.given(), name.additional(), name.prefix(), name.suffix());
        if (parts.stream().anyMatch(part -> !part.isEmpty())) {
            property("N:" + parts.stream().map(Values::escape).collect(Collectors.joining(";")));
        } else if (version == CardVersion.THREE) {
            property("N:;" + Values.escape(name.display()) + ";;;"); // which must not be without one
        }
        if (!name.nickname().isEmpty()) {
            property("NICKNAME:" + Values.escape(name.nickname()));
        }
    }

    /** Writes works, with the departments that were kept for them; gives the kept properties that this used up. */
    private Set<String> works(PersonDraft person) throws IOException {
        var used = new HashSet<String>();
        for (Work work : person.works()) {
            var group = person.works().size() > 1 ? "item" + ++groups + '.' : "";
            var kept = person.rest().stream()
                    .filter(it -> it.startsWith("ORG")
                            && !used.contains(it)
                            && organisation(it).equals(work.organisation()))
                    .findFirst();
            if (!work.organisation().isEmpty()) {
                property(group + kept.orElseGet(() -> "ORG:" + Values.escape(work.organisation())));
            }
            kept.ifPresent(used::add);
            if (!work.title().isEmpty()) {
                property(group + "TITLE:" + Values.escape(work.title()));
            }
        }
        return used;
    }

    private static String organisation(String kept) {
        return parsed(kept)
                .flatMap(it -> Values.split(it.value(), ";").stream()
                        .map(CardReader::oneLine)
                        .filter(part -> !part.isEmpty())
                        .findFirst())
                .orElse("");
    }

    private static Optional<ContentLine> parsed(String kept) {
        return ContentLine.parse(new String(kept.getBytes(UTF_8), ISO_8859_1), 0);
    }

    private void contact(ContactPoint contact) throws IOException {
        var name = switch (contact.kind()) {
            case EMAIL -> "EMAIL";
            case PHONE -> "TEL";
            case LINK -> "URL";
        };
        var value = contact.kind() == ContactPoint.Kind.LINK
                ? contact.value().replace("\\", "\\\\")
                : Values.escape(contact.value());
        var types = contact.label().isEmpty() ? Optional.of(List.<String>of()) : Labels.typesOf(contact.label());
        if (types.isPresent()) {
            var type = types.get().stream().map(it -> ";TYPE=" + it).collect(Collectors.joining());
            property(name + type + ':' + value);
        } else {
            var group = "item" + ++groups + '.';
            property(group + name + ':' + value);
            property(group + "X-ABLabel:" + Values.escape(contact.label()));
        }
    }

    private void about(PersonDraft person) throws IOException {
        if (person.birthday().isPresent()) {
            property("BDAY:" + day(person.birthday().get()));
        }
        if (!person.circles().isEmpty()) {
            property("CATEGORIES:"
                    + person.circles().stream().map(Values::escape).collect(Collectors.joining(",")));
        }
        for (var interest : person.interests()) {
            property("INTEREST:" + Values.escape(interest));
        }
        if (!person.notes().isEmpty()) {
            property("NOTE:" + Values.escape(person.notes()));
        }
        if (!person.met().equals(Met.UNKNOWN)) {
            property(CardMet.written(person.met()));
        }
    }

    private static String day(PartialDate date) {
        return date.toString().replaceAll("(?<=\\d)-", "");
    }

    /** The city stands in the addresses that were kept; if the member has said another since, that one comes first. */
    private void home(PersonDraft person) throws IOException {
        var kept = new CardHome();
        person.rest().stream()
                .flatMap(it -> parsed(it).stream())
                .filter(it -> it.name().equals("ADR"))
                .forEach(kept::address);
        Home home = person.home();
        var known = new Home(home.city(), home.country(), Optional.empty());
        if (!known.equals(Home.UNKNOWN) && !known.equals(kept.home())) {
            property(
                    CardHome.OWN_ADDRESS + ":;;;" + Values.escape(home.city()) + ";;;" + Values.escape(home.country()));
        }
        if (home.zone().isPresent()) {
            property("TZ:" + home.zone().get().getId());
        }
    }

    /** Folds between characters, never within one. */
    private void property(String property) throws IOException {
        var text = version.said(property);
        line.setLength(0);
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isHighSurrogate(c) ? 4 : 3;
            if (width + bytes > WIDTH) {
                line.append("\r\n ");
                width = 1;
            }
            line.append(c);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                line.append(text.charAt(++i));
            }
            width += bytes;
        }
        out.append(line).append("\r\n");
        if (line.capacity() > 1024 * 1024) {
            line.setLength(0);
            line.trimToSize();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
