package kith.duplicates.likeness;

import java.util.List;
import java.util.Set;
import kith.drafts.ContactPoint;

/**
 * An e-mail address as mail servers deliver it: without what follows a plus, and for Google without dots.
 *
 * @param local before the at sign, letters and digits alone
 */
record Mailbox(String address, String local, String domain) {

    private static final Set<String> OFFICES = Set.of(
            "info",
            "office",
            "kontakt",
            "contact",
            "mail",
            "hello",
            "hallo",
            "team",
            "sales",
            "support",
            "post",
            "admin",
            "service",
            "buero",
            "sekretariat",
            "reception",
            "empfang",
            "noreply",
            "billing",
            "jobs",
            "hr",
            "press");

    /** Where everybody has a mailbox, so that sharing the domain says nothing. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "gmail.com",
            "yahoo.com",
            "hotmail.com",
            "outlook.com",
            "live.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "gmx.ch",
            "web.de",
            "t-online.de",
            "freenet.de",
            "posteo.de",
            "mailbox.org",
            "proton.me",
            "protonmail.com",
            "mail.ru",
            "yandex.ru",
            "orange.fr",
            "free.fr",
            "laposte.net",
            "libero.it",
            "bluewin.ch",
            "msn.com",
            "fastmail.com",
            "hey.com",
            "zoho.com",
            "comcast.net",
            "wp.pl",
            "o2.pl",
            "ukr.net",
            "bk.ru");

    static Mailbox of(ContactPoint email) {
        var normal = email.normal();
        int at = normal.lastIndexOf('@');
        if (at < 0) {
            return new Mailbox(normal, "", "");
        }
        var local = normal.substring(0, at).replaceFirst("\\+.*$", "");
        var domain = normal.substring(at + 1).replace("googlemail.com", "gmail.com");
        var delivered = domain.equals("gmail.com") ? local.replace(".", "") : local;
        return new Mailbox(delivered + "@" + domain, local.replaceAll("[^\\p{L}\\p{N}]", ""), domain);
    }

    boolean isOffice() {
        return OFFICES.contains(local);
    }

    boolean isOfFirm() {
        return !domain.isEmpty() && !FOR_EVERYBODY.contains(domain);
    }

    /** Whether it says no more than the name: anna.meier and ameier, but not anna84 or sunflower. */
    boolean isMadeOf(List<Word> name) {
        var spelling = Spelling.of(local);
        for (var one : name) {
            if (spelling.equals(one.spelling())) {
                return true;
            }
            for (var other : name) {
                if (spelling.equals(Spelling.of(one.latin() + other.latin()))
                        || spelling.equals(Spelling.of(one.latin().charAt(0) + other.latin()))
                        || spelling.equals(
                                Spelling.of(other.latin() + one.latin().charAt(0)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
