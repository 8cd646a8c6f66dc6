package kith.bench;

import java.util.Locale;

/** Prints what was measured, a line at a time, as it comes. */
final class Report {

    void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    void start(House.Start start) {
        say(
                "Start, house filled, to the first page: %.1f s by the clock, %.1f s of processor time",
                start.wall().toMillis() / 1e3, start.cpu().toMillis() / 1e3);
    }

    void memory(String when, House.Memory memory) {
        say(
                "Memory %s: JVM %d MB resident (%d MB proportional), PostgreSQL %d MB proportional, together %d MB",
                when,
                memory.jvmResident() >> 20,
                memory.jvmShare() >> 20,
                memory.postgresShare() >> 20,
                (memory.jvmShare() + memory.postgresShare()) >> 20);
    }

    void head(int connections) {
        say("");
        say(
                "%d connection%s; milliseconds; reference: a framed page with one SELECT by primary key, in turns",
                connections, connections == 1 ? "" : "s");
        say(
                "%-22s %8s %8s %7s %8s | %7s %7s | %6s %6s | %7s | %s",
                "page", "p50", "p99", "req/s", "bytes", "ref p50", "ref p99", "p50 x", "p99 x", "SQL", "better peer");
    }

    void row(String page, Load.Measured measured, Statements.Count statements, int connections) {
        var it = measured.page();
        var peer = connections > 1
                ? ""
                : Peer.of(page)
                        .map(other -> String.format(
                                Locale.ROOT,
                                "%s %.1f / %.1f: %.0f times as fast (p50)",
                                other.who(),
                                other.p50(),
                                other.p99(),
                                other.p50() / it.p50()))
                        .orElse("");
        say(
                "%-22s %8.2f %8.2f %7.0f %8d | %7.2f %7.2f | %6.1f %6.1f | %2d + %2d | %s",
                page,
                it.p50(),
                it.p99(),
                it.perSecond(),
                it.bytes(),
                measured.reference().p50(),
                measured.reference().p99(),
                measured.ratioAtP50(),
                measured.ratioAtP99(),
                statements.own(),
                statements.framing(),
                peer);
    }
}
