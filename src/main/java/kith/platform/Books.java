package kith.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens one member's book: a transaction in which that member's private rows can be seen, and nobody else's. Outside it
 * row-level security shows no private row at all, so a statement that forgot its WHERE leaks nothing.
 *
 * <p>A book opened inside the same member's open book joins it; inside another member's it is refused.
 */
@Component
public class Books {

    private static final String OPEN = "SELECT set_config('kith.member', ?, true)";
    private static final String OPEN_BY_KEY = OPEN + ", set_config('plan_cache_mode', 'force_generic_plan', true)";
    private static final String HAND = ", set_config('kith.hand', ?, true)";
    private static final String UNREMEMBERED = "SELECT set_config('kith.history', 'off', true)";

    private final JdbcClient db;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final TransactionTemplate snapshots;

    Books(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.snapshots = new TransactionTemplate(transactions);
        this.snapshots.setReadOnly(true);
        this.snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T extends @Nullable Object> T read(Owner owner, Supplier<T> work) {
        return open(reading, OPEN, owner, work);
    }

    /**
     * As {@link #read}, for what is asked for again and again: PostgreSQL plans each statement once and not at every
     * request. Only for statements that go in by a key or a fenced range: the one plan takes every book for an average one.
     */
    public <T extends @Nullable Object> T readByKey(Owner owner, Supplier<T> work) {
        return open(reading, OPEN_BY_KEY, owner, work);
    }

    public <T extends @Nullable Object> T write(Owner owner, Supplier<T> work) {
        return open(writing, OPEN + HAND, owner, work);
    }

    /**
     * As {@link #write}, for what is remembered and taken back as a whole, such as an import: its changes are not written down
     * one by one. Within an open book that holds for the rest of its transaction.
     */
    public <T extends @Nullable Object> T writeAsOne(Owner owner, Supplier<T> work) {
        if (isOpen()) {
            db.sql(UNREMEMBERED).query((_, _) -> true).single();
        }
        return open(writing, OPEN + HAND + ", set_config('kith.history', 'off', true)", owner, work);
    }

    /** As {@link #write}, under the conditions of {@link #readByKey}. */
    public <T extends @Nullable Object> T writeByKey(Owner owner, Supplier<T> work) {
        return open(writing, OPEN_BY_KEY + HAND, owner, work);
    }

    public void write(Owner owner, Runnable work) {
        open(writing, OPEN + HAND, owner, () -> {
            work.run();
            return null;
        });
    }

    /** Reads in many statements what all was there at one instant. */
    public void snapshot(Owner owner, Runnable work) {
        open(snapshots, OPEN, owner, () -> {
            work.run();
            return null;
        });
    }

    /** Empties the book: every private row of this owner goes at once and for good; accounts are no part of it. */
    public void empty(Owner owner) {
        writeAsOne(owner, () -> {
            var tables = db.sql("SELECT tablename FROM pg_policies WHERE policyname = 'own_rows' ORDER BY 1")
                    .query(String.class)
                    .list();
            if (!tables.isEmpty()) {
                // one statement, so that no reference is looked at before all of its rows are gone
                var parts = tables.stream()
                        .map("gone_from_%1$s AS (DELETE FROM %1$s WHERE member_id = :member)"::formatted)
                        .toList();
                db.sql("WITH " + String.join(", ", parts) + " SELECT 1")
                        .param("member", owner.value())
                        .query(Integer.class)
                        .single();
            }
            return tables.size();
        });
    }

    private boolean isOpen() {
        return TransactionSynchronizationManager.getResource(this) != null;
    }

    @SuppressWarnings("NullAway") // the template hands back exactly what the work returned
    private <T extends @Nullable Object> T open(
            TransactionTemplate template, String opening, Owner owner, Supplier<T> work) {
        var open = (Owner) TransactionSynchronizationManager.getResource(this);
        if (open != null) {
            if (!open.value().equals(owner.value())) {
                throw new IllegalStateException("Another member's book is open in this transaction.");
            }
            return work.get();
        }
        return template.execute(_ -> {
            var statement = db.sql(opening).param(owner.value().toString());
            (opening.contains(HAND) ? statement.param(Hand.now()) : statement)
                    .query((row, _) -> row.getString(1))
                    .single();
            TransactionSynchronizationManager.bindResource(this, owner);
            try {
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
    }
}
