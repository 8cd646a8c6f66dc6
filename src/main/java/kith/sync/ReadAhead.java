package kith.sync;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import kith.sync.files.AddressFile;
import kith.sync.files.Findings;
import kith.sync.files.FoundMoment;
import kith.sync.files.FoundPerson;
import kith.sync.files.ReadFile;
import kith.sync.files.Skipped;

/**
 * Reads a file on a thread of its own, a batch ahead of whoever takes the batches: while the database writes one, the next
 * is read and described. No more than three are in memory.
 */
final class ReadAhead implements Findings {

    /** Thrown within the reading when nobody takes what it reads any more. */
    private static final class NobodyTakesException extends RuntimeException {
        NobodyTakesException() {
            super("nobody takes it", null, false, false);
        }
    }

    private final BlockingQueue<Optional<Batch>> read = new ArrayBlockingQueue<>(1);
    private Batch batch = new Batch();

    private ReadAhead() {}

    /** Hands the file to {@code taker}, on this thread, in its order. What the taker throws passes through, and ends the reading. */
    static ReadFile read(AddressFile file, Consumer<Batch> taker) {
        var ahead = new ReadAhead();
        var reading = new FutureTask<>(() -> ahead.read(file));
        // Not a virtual thread: interrupting one that waits for the database closes its connection.
        var reader = Thread.ofPlatform().name("read-ahead").daemon().start(reading);
        try {
            for (var next = ahead.read.take(); next.isPresent(); next = ahead.read.take()) {
                taker.accept(next.get());
            }
            return reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program ends while a file is read.", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } finally {
            reader.interrupt();
        }
    }

    private ReadFile read(AddressFile file) {
        try {
            var end = file.read(this);
            hand(Optional.of(batch));
            return end;
        } finally {
            hand(Optional.empty());
        }
    }

    private void hand(Optional<Batch> some) {
        try {
            read.put(some);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the end is not to wait for a taker either
            throw new NobodyTakesException();
        }
    }

    private void handIfFull() {
        if (batch.isFull()) {
            hand(Optional.of(batch));
            batch = new Batch();
        }
    }

    @Override
    public void person(FoundPerson person) {
        batch.add(person);
        handIfFull();
    }

    @Override
    public void moment(FoundMoment moment) {
        batch.add(moment);
        handIfFull();
    }

    @Override
    public void skipped(Skipped what) {
        batch.add(what);
    }
}
