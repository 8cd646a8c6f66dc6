package kith.members;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are judged, kept and compared. Any characters will do; only what is short, or among the first million
 * that somebody would try (zxcvbn, Wheeler 2016), is refused. Each hash takes 19 MiB, so only so many are made at once.
 */
@Component
public class Passwords {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 200;

    private static final int TRIVIAL_SCORE = 2;
    private static final int READ_BY_ZXCVBN = 64; // its time grows with the square of the length

    private final PasswordEncoder encoder;
    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = kept(Secret.fresh().text());
    }

    /** The key of the words for what is wrong with a password; empty when it will do. {@code own} are known words. */
    public Optional<String> problem(String password, String... own) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("members.password.short");
        } else if (length > LONGEST) {
            return Optional.of("members.password.long");
        }
        var start = password.substring(0, Math.min(password.length(), READ_BY_ZXCVBN));
        return zxcvbn.measure(start, words(own)).getScore() < TRIVIAL_SCORE
                ? Optional.of("members.password.trivial")
                : Optional.empty();
    }

    /** What is stored of a password. */
    String kept(String password) {
        return inPlace(() -> encoder.encode(normal(password)));
    }

    public boolean match(String password, String kept) {
        return inPlace(() -> encoder.matches(normal(password), kept));
    }

    /** Takes as long as {@link #match}: an address without an account is not told by the time of the answer. */
    public boolean matchNobodys(String password) {
        match(password, nobodys);
        return false;
    }

    private <T> T inPlace(Supplier<T> hashing) {
        places.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    private static List<String> words(String... own) {
        var words = new ArrayList<>(List.of("kith"));
        for (var text : own) {
            words.add(text);
            words.addAll(List.of(text.split("[\\s@]+", -1)));
            words.addAll(List.of(text.split("[\\s@._+-]+", -1)));
        }
        words.removeIf(it -> it.length() < 3);
        return words;
    }

    /** The same letters, whichever keyboard typed them; and no longer than any password may be. */
    private static String normal(String password) {
        var end = password.length() > 4 * LONGEST ? 4 * LONGEST : password.length();
        return Normalizer.normalize(password.substring(0, end), Normalizer.Form.NFC);
    }
}
