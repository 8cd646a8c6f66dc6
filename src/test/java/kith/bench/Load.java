package kith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A closed loop: each connection asks again as soon as it is answered. Page and reference take turns in slices of a
 * quarter of a second, so that whatever else the machine does hits both alike.
 */
final class Load {

    private static final Duration SLICE = Duration.ofMillis(250);

    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** What a page cost, beside what the reference cost in the same minutes. */
    record Measured(Figures page, Figures reference) {

        double ratioAtP50() {
            return page.p50() / reference.p50();
        }

        double ratioAtP99() {
            return page.p99() / reference.p99();
        }
    }

    /** Milliseconds, requests a second, bytes of an answer. */
    record Figures(double p50, double p99, double perSecond, long bytes, int requests) {}

    private static final class Tally {
        private long[] nanos = new long[1 << 12];
        private int count;
        private long bytes;
        private long busy;

        void add(long took, long size) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = took;
            bytes += size;
        }

        static Figures figures(List<Tally> tallies) {
            var all = tallies.stream()
                    .flatMapToLong(it -> Arrays.stream(it.nanos, 0, it.count))
                    .sorted()
                    .toArray();
            if (all.length == 0) {
                throw new IllegalStateException("Nothing was answered in time.");
            }
            var busy = tallies.stream().mapToLong(it -> it.busy).sum() / (double) tallies.size() / 1e9;
            var bytes = tallies.stream().mapToLong(it -> it.bytes).sum() / all.length;
            return new Figures(at(all, 0.50), at(all, 0.99), all.length / busy, bytes, all.length);
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
        }
    }

    Measured measure(Asked page, Asked reference, int connections, Duration length) {
        var slices = (int) Math.max(2, length.dividedBy(SLICE));
        var number = new AtomicLong();
        try (var pool = Executors.newFixedThreadPool(connections)) {
            var start = System.nanoTime() + SLICE.toNanos();
            var loops = new ArrayList<java.util.concurrent.Future<List<Tally>>>();
            for (var i = 0; i < connections; i++) {
                loops.add(pool.submit(() -> loop(page, reference, slices, start, number)));
            }
            var pages = new ArrayList<Tally>();
            var references = new ArrayList<Tally>();
            for (var loop : loops) {
                pages.add(loop.get().getFirst());
                references.add(loop.get().getLast());
            }
            return new Measured(Tally.figures(pages), Tally.figures(references));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Tally> loop(Asked page, Asked reference, int slices, long start, AtomicLong number) {
        var tallies = List.of(new Tally(), new Tally());
        try (var wire = new Wire(port)) {
            for (var slice = 0; slice < slices; slice++) {
                var begin = start + slice * SLICE.toNanos();
                while (System.nanoTime() < begin) {
                    Thread.onSpinWait();
                }
                var tally = tallies.get(slice % 2);
                var asked = slice % 2 == 0 ? page : reference;
                var end = begin + SLICE.toNanos();
                for (long now; (now = System.nanoTime()) < end; ) {
                    var answer = wire.send(asked.request(number.getAndIncrement()));
                    var took = System.nanoTime() - now;
                    if (answer.status() != asked.status()) {
                        throw new IllegalStateException(asked.name() + " was answered " + answer.status() + ": "
                                + answer.body().lines().limit(5).toList());
                    }
                    tally.add(took, answer.bytes().length);
                }
                tally.busy += System.nanoTime() - begin;
            }
            return tallies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
