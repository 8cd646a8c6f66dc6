package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disk of a few megabytes, which only root can make; left out where it cannot. */
@Timeout(120)
class FullDiskTest {

    @TempDir
    Path disk;

    @BeforeEach
    void small() throws IOException, InterruptedException {
        Processes.useTheBuildsBinaries();
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=16m,mode=0755", "kith-test", disk.toString()),
                "A small disk cannot be made here: not root, or mount is forbidden.");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", disk.toString());
    }

    @Test
    void aFullDiskIsSaidInOneSentenceAndWithRoomTheSameStartWorks() throws IOException, InterruptedException {
        assertThatThrownBy(() -> Database.embedded(disk))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is full")
                .hasMessageContaining(disk.toString());

        assertThat(run("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
        try (var database = Database.embedded(disk)) {
            assertThat(JdbcClient.create(database.asOwner())
                            .sql("SELECT 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }
}
