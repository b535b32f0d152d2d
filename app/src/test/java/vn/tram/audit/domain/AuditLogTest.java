package vn.tram.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;

@TramIntegrationTest
class AuditLogTest {

    @Autowired AuditLog log;
    @Autowired TransactionTemplate transaction;

    private final UUID id = UUID.randomUUID();

    private void record(String action) {
        log.record(AuditEvent.bySystem(action).inCase(id));
    }

    private List<String> told() {
        return log.ofCase(id, Optional.empty(), 10).stream().map(AuditEntry::action).toList();
    }

    @Test
    void entriesOfOneActStandInTheOrderInWhichTheyWereTold() {
        transaction.executeWithoutResult(
                status -> {
                    record("list.opened");
                    record("list.submitted");
                    record("list.withdrawn");
                });
        assertThat(told()).containsExactly("list.withdrawn", "list.submitted", "list.opened");
    }

    @Test
    void whatIsRolledBackWasNeverTold() {
        transaction.executeWithoutResult(
                status -> {
                    record("list.opened");
                    status.setRollbackOnly();
                });
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsToldWhileATransactionEndsIsNotLost() {
        transaction.executeWithoutResult(
                status -> {
                    record("list.opened");
                    TransactionSynchronizationManager.registerSynchronization(
                            new TransactionSynchronization() {
                                @Override
                                public void beforeCommit(boolean readOnly) {
                                    record("list.submitted");
                                }
                            });
                });
        assertThat(told()).containsExactly("list.submitted", "list.opened");
    }

    @Test
    void anEntryWithoutATransactionIsWrittenAtOnce() {
        record("list.opened");
        assertThat(told()).containsExactly("list.opened");
    }
}
