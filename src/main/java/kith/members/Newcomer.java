package kith.members;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody who is about to have an account. The locale's language is that of the pages, its country that of the phones. */
public record Newcomer(String email, String name, String password, Locale locale, ZoneId zone) {

    public Newcomer {
        email = Members.normal(email);
        name = name.strip();
    }
}
