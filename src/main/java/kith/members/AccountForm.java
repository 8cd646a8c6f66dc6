package kith.members;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import kith.members.form.Choice;
import kith.members.form.Problems;
import kith.web.Words;

/** What a browser sends to make an account. */
public record AccountForm(String name, String email, String password, String language, String zone, String code) {

    public static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+[^\\s@.]");

    public AccountForm {
        name = name == null ? "" : name;
        email = email == null ? "" : email;
        password = password == null ? "" : password;
        language = language == null ? "" : language;
        zone = zone == null ? "" : zone;
        code = code == null ? "" : code;
    }

    /** As one finds it: nothing typed, language and zone guessed. */
    public static AccountForm guessed(Locale locale, String email) {
        var language = Choice.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        return new AccountForm("", email, "", language, ZoneId.systemDefault().getId(), "");
    }

    public Problems problems(Words words, Passwords passwords) {
        var problems = isZone(zone) ? Problems.NONE : Problems.of("zone", words.get("members.zone.wrong"));
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems = problems.and("name", words.get("members.name.wrong"));
        }
        if (!isEmail(email)) {
            problems = problems.and("email", words.get("members.email.wrong"));
        }
        var weak = passwords.problem(password, name, email);
        return weak.isEmpty()
                ? problems
                : problems.and("password", words.get(weak.get(), Passwords.SHORTEST, Passwords.LONGEST));
    }

    /** Asked only where there are no problems. The country is the one that the browser's language names. */
    public Newcomer newcomer(Locale browser) {
        var spoken = Choice.LANGUAGES.contains(language) ? language : "en";
        return new Newcomer(email, name, password, Locale.of(spoken, browser.getCountry()), ZoneId.of(zone));
    }

    public static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email.strip()).matches();
    }

    public static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
