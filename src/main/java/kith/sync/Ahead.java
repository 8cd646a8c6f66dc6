package kith.sync;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Somebody who makes things on a thread of their own, one ahead of whoever takes them: while the database writes one part
 * of a file, the next is judged, and the one after it is read.
 */
final class Ahead<T> {

    /** Thrown to the maker when nobody takes what they make any more. */
    private static final class NobodyTakesException extends RuntimeException {
        NobodyTakesException() {
            super("nobody takes it", null, false, false);
        }
    }

    /** Holds nothing: what waits in between outlives a collection of garbage, and is copied for that. */
    private final BlockingQueue<Optional<T>> made = new SynchronousQueue<>();

    private Ahead() {}

    /**
     * Hands all that is made to {@code taker}, in its order and on this thread, and gives what the maker gives in the end.
     * What either throws passes through, and ends the other.
     */
    static <T, R> R of(Function<Consumer<T>, R> maker, Consumer<T> taker) {
        var ahead = new Ahead<T>();
        var making = new FutureTask<>(() -> ahead.make(maker));
        // Not a virtual thread: interrupting one that waits for the database closes its connection.
        var thread = Thread.ofPlatform().name("ahead").daemon().start(making);
        try {
            for (var next = ahead.made.take(); next.isPresent(); next = ahead.made.take()) {
                taker.accept(next.get());
            }
            return making.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NobodyTakesException();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } finally {
            thread.interrupt();
        }
    }

    private <R> R make(Function<Consumer<T>, R> maker) {
        try {
            return maker.apply(it -> hand(Optional.of(it)));
        } finally {
            hand(Optional.empty());
        }
    }

    private void hand(Optional<T> next) {
        try {
            made.put(next);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the end is not to wait for a taker either
            throw new NobodyTakesException();
        }
    }
}
