package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The script and the program that it built, as an operator meets them. */
@Timeout(180)
@EnabledIfEnvironmentVariable(
        named = "KITH_APP",
        matches = ".+",
        disabledReason = "./kith test builds the program first, and then this runs")
class ScriptTest {

    @TempDir
    Path data;

    @BeforeEach
    void letPostgresPass() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** With AOTMode=on a JVM whose cache does not fit refuses to run, where else it says nothing and is slow. */
    @Test
    void theCachesMadeAtBuildTimeAreUsed() throws Exception {
        var strictly = Map.of("KITH_JAVA_FLAGS", "-XX:AOTMode=on");

        assertThat(kith(strictly, "--version").code()).isZero();
        assertThat(kith(strictly, "lab", "--help").code()).isZero();
        assertThat(kith(strictly, "--version").text()).doesNotContain("building");
    }

    @Test
    void aCacheThatDoesNotFitWouldBeNoticed() throws Exception {
        var otherwise = kith(Map.of("KITH_JAVA_FLAGS", "-XX:AOTMode=on -XX:-UseCompactObjectHeaders"), "--version");

        assertThat(otherwise.code()).isNotZero();
    }

    @Test
    void startsSaysSoWhenStartedTwiceSurvivesAKillAndStopsWhenTold() throws Exception {
        var port = freePort();
        var first = start(port);
        answers(port);

        var second = kith(Map.of(), "start", "--port", Integer.toString(freePort()), "--data", data.toString());
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.text().strip().lines()).singleElement().asString().contains("already");

        first.destroyForcibly().waitFor();
        assertThat(data.resolve("postgres/postmaster.pid")).exists();
        var adopting = start(port);
        answers(port);

        adopting.destroy(); // SIGTERM
        assertThat(adopting.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidInOneSentence() throws Exception {
        var address = Map.of("KITH_DATABASE_URL", "postgresql://ada:secret@127.0.0.1:1/kith");

        var start = kith(address, "start", "--port", Integer.toString(freePort()), "--data", data.toString());

        assertThat(start.code()).isEqualTo(1);
        assertThat(start.text().strip().lines())
                .singleElement()
                .asString()
                .contains("KITH_DATABASE_URL")
                .doesNotContain("secret");
    }

    @Test
    void helpNeedsNoBuildAndWrongUsageIsTwo() throws Exception {
        assertThat(kith(Map.of("JAVA_HOME", "/nowhere"), "--help").text()).contains("./kith start", "./kith test");
        assertThat(kith(Map.of(), "test", "--slow").code()).isEqualTo(2);
        assertThat(kith(Map.of(), "bench", "nothing").code()).isEqualTo(2);
        assertThat(kith(Map.of(), "no-such-command").code()).isEqualTo(2);
    }

    private record Run(int code, String text) {}

    private Run kith(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        var output = Files.createTempFile(data.getParent(), "kith", ".log");
        try {
            var process = script(settings, List.of(arguments))
                    .redirectOutput(output.toFile())
                    .start();
            return new Run(process.waitFor(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    private Process start(int port) throws IOException {
        return script(Map.of(), List.of("start", "--port", Integer.toString(port), "--data", data.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder script(Map<String, String> settings, List<String> arguments) {
        var command = new java.util.ArrayList<>(List.of("./kith"));
        command.addAll(arguments);
        var script = new ProcessBuilder(command).redirectErrorStream(true);
        script.environment().remove("KITH_DATABASE_URL");
        script.environment().putAll(settings);
        return script;
    }

    private static void answers(int port) throws Exception {
        try (var visitor = HttpClient.newHttpClient()) {
            for (var i = 0; i < 300; i++) {
                try {
                    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                            .build();
                    assertThat(visitor.send(request, BodyHandlers.discarding()).statusCode())
                            .isLessThan(400);
                    return;
                } catch (ConnectException _) {
                    Thread.sleep(200);
                }
            }
        }
        throw new AssertionError("the server did not answer");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
