package vn.tram.portal.own;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.kernel.CommandTransaction;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.shell.Language;

/**
 * Looks for the person and hands the message to the outbox, on a thread of its own: how long it
 * takes, and whether there is anybody, does not show in the answer. What waits here while the
 * application stops is lost, and the citizen asks once more; it is never written down, because it
 * names somebody who may not exist here.
 */
@Component
class CodeSender implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CodeSender.class);
    private static final int MOST_WAITING = 500;
    private static final Duration END = Duration.ofSeconds(5);

    private final OwnRecords records;
    private final CodeStore store;
    private final Notices notices;
    private final CommandTransaction transaction;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    work -> new Thread(work, "portal-codes"));

    CodeSender(
            OwnRecords records,
            CodeStore store,
            Notices notices,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.store = store;
        this.notices = notices;
        this.transaction = new CommandTransaction(transactions);
    }

    /** False when too many wait already. */
    boolean later(UUID request, String code, Claim claim, Language language) {
        try {
            thread.execute(() -> send(request, code, claim, language));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    private void send(UUID request, String code, Claim claim, Language language) {
        try {
            Optional<PersonId> person = records.find(claim.name(), claim.birth(), claim.phone());
            person.ifPresent(
                    found ->
                            transaction.get(
                                    () -> {
                                        store.isFor(request, found);
                                        notices.send(message(request, code, claim, language));
                                        return found;
                                    }));
        } catch (RuntimeException e) {
            LOG.warn("A code could not be sent: {}", e.getClass().getSimpleName());
        }
    }

    private static NewNotice message(UUID request, String code, Claim claim, Language language) {
        return NewNotice.sms(
                "portal-code/" + request,
                claim.phone(),
                NoticeTemplate.PORTAL_CODE,
                language,
                Map.of("code", code, "minutes", Long.toString(OneTimeCodes.GOOD_FOR.toMinutes())));
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(END.toSeconds(), TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
