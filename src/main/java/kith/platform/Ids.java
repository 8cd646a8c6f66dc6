package kith.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes ids: UUIDv7, so that rows made one after another lie one after another (RFC 9562, section 5.7). */
public final class Ids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
