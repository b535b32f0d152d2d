package vn.tram.kernel;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One command in one transaction, as a whole or not at all.
 *
 * <p>Of two commands that wait for each other MariaDB ends one: that one is tried again from its
 * beginning, a few times. A row that somebody does not let go of is not waited for twice. In both
 * cases the caller is told in the end that it is {@link Busy}. A command that joins a transaction
 * of its caller is not tried again here: what the caller did before would be lost.
 */
public final class CommandTransaction {

    /** What is ended as a victim of the database begins anew so often at most. */
    static final int TRIES = 3;

    private static final int DEADLOCK = 1213;
    private static final int CHANGED_SINCE_READ = 1020;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final TransactionTemplate transactions;

    public CommandTransaction(PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
    }

    private enum Obstacle {
        RACE,
        WAITED_IN_VAIN
    }

    /** Does a command; a refusal takes back whatever it changed before. */
    public <T> Outcome<T> run(Supplier<Outcome<T>> command) {
        return anew(
                () ->
                        transactions.execute(
                                status -> {
                                    Outcome<T> outcome = command.get();
                                    if (!outcome.isDone()) {
                                        status.setRollbackOnly();
                                    }
                                    return outcome;
                                }));
    }

    /** The same for a command that begins and ends its transaction itself. */
    static <T> Outcome<T> anew(Supplier<Outcome<T>> command) {
        try {
            return again(command);
        } catch (RuntimeException failed) {
            if (joined() || obstacle(failed).isEmpty()) {
                throw failed;
            }
            return Outcome.refused(Busy.BUSY);
        }
    }

    /** Does something that cannot be refused; throws when others stay in its way. */
    public <T> T get(Supplier<T> work) {
        return again(() -> transactions.execute(status -> work.get()));
    }

    private static <T> T again(Supplier<T> attempt) {
        for (int tries = 1; true; tries++) {
            try {
                return attempt.get();
            } catch (RuntimeException failed) {
                boolean race = obstacle(failed).filter(Obstacle.RACE::equals).isPresent();
                if (!race || joined() || tries == TRIES) {
                    throw failed;
                }
            }
        }
    }

    private static boolean joined() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /**
     * By the number of the server's error: Spring tells a lock wait that ran out (HY000) from no
     * other error.
     */
    private static Optional<Obstacle> obstacle(RuntimeException failed) {
        Optional<Obstacle> told =
                Stream.iterate((Throwable) failed, cause -> cause != null, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getErrorCode())
                        .flatMap(code -> obstacle(code).stream())
                        .findFirst();
        return told.or(
                () ->
                        failed instanceof ConcurrencyFailureException
                                ? Optional.of(Obstacle.RACE)
                                : Optional.empty());
    }

    private static Optional<Obstacle> obstacle(int code) {
        return switch (code) {
            case DEADLOCK, CHANGED_SINCE_READ -> Optional.of(Obstacle.RACE);
            case LOCK_WAIT_TIMEOUT -> Optional.of(Obstacle.WAITED_IN_VAIN);
            default -> Optional.empty();
        };
    }
}
