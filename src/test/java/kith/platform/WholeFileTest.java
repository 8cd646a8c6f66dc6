package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of a program that writes files: under a name there is all of a file, or none. */
class WholeFileTest {

    private static final int LENGTH = 400_000;
    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void aNameNeverLeadsToHalfAFile() throws Exception {
        var chance = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            var writer =
                    Processes.java(Writer.class.getName(), folder.toString()).start();
            long before = named();
            while (named() < before + 3) {
                Thread.sleep(10);
            }
            Thread.sleep(chance.nextInt(80));
            Processes.kill(writer.pid());
            writer.waitFor();
        }

        try (var files = Files.list(folder)) {
            assertThat(files.filter(it -> !it.getFileName().toString().startsWith(WholeFile.PART)))
                    .hasSizeGreaterThan(ROUNDS)
                    .allSatisfy(it -> assertThat(Files.readAllBytes(it))
                            .isEqualTo(content(Integer.parseInt(it.getFileName().toString()))));
        }
    }

    private long named() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> !it.getFileName().toString().startsWith(WholeFile.PART))
                    .count();
        }
    }

    private static byte[] content(int number) {
        var bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) number);
        return bytes;
    }

    /** Writes one file after the other, the same few names again and again. */
    static final class Writer {
        private Writer() {}

        public static void main(String... arguments) throws IOException {
            for (int i = 0; ; i++) {
                WholeFile.write(Path.of(arguments[0], String.valueOf(i % 50)), content(i % 50));
            }
        }
    }
}
