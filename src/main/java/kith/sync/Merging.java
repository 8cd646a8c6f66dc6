package kith.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Photo;
import kith.sync.ImportEntry.About;

/**
 * What the book says of a person together with what a file says. The book's words stay; the file fills gaps and adds.
 * So merging the same again changes nothing, which its test holds.
 */
record Merging(PersonDraft merged, List<About> changes) {

    /** @param hasPicture whether the book has a photo of them already */
    static Merging of(PersonDraft book, PersonDraft file, boolean hasPicture) {
        var changes = new ArrayList<About>();
        var merged = new PersonDraft(
                name(book.name(), file.name(), changes),
                joined(
                        book.works(),
                        file.works(),
                        Object::toString,
                        "WORK",
                        it -> work(it.title(), it.organisation()),
                        changes),
                contacts(book.contacts(), file.contacts(), changes),
                birthday(book.birthday(), file.birthday(), changes),
                home(book.home(), file.home(), changes),
                met(book.met(), file.met(), changes),
                joined(book.circles(), file.circles(), it -> it, "CIRCLE", it -> it, changes),
                joined(book.interests(), file.interests(), it -> it, "INTEREST", it -> it, changes),
                notes(book.notes(), file.notes(), changes),
                photo(file.photo(), hasPicture, changes),
                book.uid(),
                joined(book.rest(), file.rest(), it -> it, "OTHER", it -> it.replaceFirst(":.*", ""), changes));
        return new Merging(merged, changes);
    }

    boolean isSame() {
        return changes.isEmpty();
    }

    private static String work(String title, String organisation) {
        return Stream.of(title, organisation)
                .filter(it -> !it.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static PersonName name(PersonName book, PersonName file, List<About> changes) {
        var bare = book.given().isEmpty() && book.family().isEmpty();
        var filled = new PersonName(
                book.display(),
                bare ? file.given() : book.given(),
                bare ? file.additional() : book.additional(),
                bare ? file.family() : book.family(),
                book.prefix().isEmpty() ? file.prefix() : book.prefix(),
                book.suffix().isEmpty() ? file.suffix() : book.suffix(),
                book.nickname().isEmpty() ? file.nickname() : book.nickname());
        if (!filled.equals(book)) {
            changes.add(new About("NAME", work(file.nickname(), file.display())));
        }
        return filled;
    }

    private static <T> List<T> joined(
            List<T> book,
            List<T> file,
            Function<T, String> key,
            String what,
            Function<T, String> shown,
            List<About> changes) {
        var known = new HashSet<String>();
        book.forEach(it -> known.add(key.apply(it).toLowerCase(Locale.ROOT)));
        var all = new ArrayList<>(book);
        for (var one : file) {
            if (known.add(key.apply(one).toLowerCase(Locale.ROOT))) {
                all.add(one);
                changes.add(new About(what, shown.apply(one)));
            }
        }
        return all;
    }

    private static List<ContactPoint> contacts(List<ContactPoint> book, List<ContactPoint> file, List<About> changes) {
        var known = new HashSet<String>();
        book.forEach(it -> known.add(it.kind() + it.normal()));
        var all = new ArrayList<>(book);
        for (var one : file) {
            if (known.add(one.kind() + one.normal())) {
                all.add(one);
                changes.add(new About(one.kind().name(), one.value()));
            }
        }
        return all;
    }

    /** A year may come to a day that had none. */
    private static Optional<PartialDate> birthday(
            Optional<PartialDate> book, Optional<PartialDate> file, List<About> changes) {
        boolean better = file.isPresent()
                && (book.isEmpty()
                        || book.get().year().isEmpty()
                                && file.get().year().isPresent()
                                && book.get().day().equals(file.get().day()));
        if (better) {
            changes.add(new About("BIRTHDAY", file.get().toString()));
        }
        return better ? file : book;
    }

    private static Home home(Home book, Home file, List<About> changes) {
        var blank = book.city().isEmpty() && book.country().isEmpty();
        var filled = new Home(
                blank ? file.city() : book.city(),
                blank ? file.country() : book.country(),
                book.zone().or(file::zone));
        if (!filled.equals(book)) {
            changes.add(new About("PLACE", work(file.city(), file.country())));
        }
        return filled;
    }

    private static Met met(Met book, Met file, List<About> changes) {
        if (!book.equals(Met.UNKNOWN) || file.equals(Met.UNKNOWN)) {
            return book;
        }
        changes.add(new About("MET", file.where()));
        return file;
    }

    private static String notes(String book, String file, List<About> changes) {
        if (file.isBlank() || book.contains(file.strip())) {
            return book;
        }
        // a later export says again what was brought before, with something new among it
        var known = book.lines().map(String::strip).collect(Collectors.toSet());
        var fresh = file.strip()
                .lines()
                .filter(line -> line.isBlank() || !known.contains(line.strip()))
                .collect(Collectors.joining("\n"))
                .strip();
        if (fresh.isEmpty()) {
            return book;
        }
        var all = book.isBlank() ? file : fresh;
        changes.add(new About("NOTES", all.length() > 200 ? all.substring(0, 200) : all));
        return book.isBlank() ? file : book + "\n\n" + fresh;
    }

    private static Optional<Photo> photo(Optional<Photo> file, boolean hasPicture, List<About> changes) {
        if (file.isEmpty() || hasPicture) {
            return Optional.empty();
        }
        changes.add(new About(About.PHOTO, ""));
        return file;
    }
}
