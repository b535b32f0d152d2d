package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class CommandsBeginAnewTest {

    /** Notes how each transaction ended. */
    static final class Notes extends AbstractPlatformTransactionManager {

        final transient List<String> ends = new ArrayList<>();

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return org.springframework.transaction.support.TransactionSynchronizationManager
                    .isActualTransactionActive();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            ends.add("begun");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            ends.add("kept");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            ends.add("undone");
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {
            // the caller's transaction ends by the exception
        }
    }

    /** An operation as a capability has them. */
    interface Operation {
        Outcome<String> act();
    }

    @Transactional
    static class Acting implements Operation {

        final Deque<RuntimeException> obstacles = new ArrayDeque<>();

        @Override
        public Outcome<String> act() {
            if (!obstacles.isEmpty()) {
                throw obstacles.pop();
            }
            return Outcome.done("done");
        }
    }

    @Configuration
    @EnableTransactionManagement
    @Import(CommandsBeginAnew.class)
    static class Beans {

        @Bean
        PlatformTransactionManager transactionManager() {
            return new Notes();
        }

        @Bean
        Acting acting() {
            return new Acting();
        }
    }

    private AnnotationConfigApplicationContext context;
    private Operation operation;
    private Deque<RuntimeException> obstacles;
    private List<String> ends;

    @BeforeEach
    void start() throws Exception {
        context = new AnnotationConfigApplicationContext(Beans.class);
        operation = context.getBean(Operation.class);
        obstacles =
                ((Acting)
                                ((org.springframework.aop.framework.Advised) operation)
                                        .getTargetSource()
                                        .getTarget())
                        .obstacles;
        ends = context.getBean(Notes.class).ends;
    }

    @AfterEach
    void stop() {
        context.close();
    }

    private static RuntimeException overtaken() {
        return new OptimisticLockingFailureException("the case moved meanwhile");
    }

    @Test
    void whatAnotherOvertookBeginsAnewInATransactionOfItsOwn() {
        obstacles.add(overtaken());
        obstacles.add(new IllegalStateException(new SQLException("deadlock", "40001", 1213)));

        assertThat(operation.act().value()).isEqualTo("done");
        assertThat(ends).containsExactly("begun", "undone", "begun", "undone", "begun", "kept");
    }

    @Test
    void whatIsOvertakenAgainAndAgainIsBusyInTheEnd() {
        for (int i = 0; i < CommandTransaction.TRIES; i++) {
            obstacles.add(overtaken());
        }

        assertThat(operation.act()).isEqualTo(Outcome.refused(Busy.BUSY));
        assertThat(ends).doesNotContain("kept");
    }

    @Test
    void aRowThatNobodyLetsGoOfIsNotWaitedForTwice() {
        obstacles.add(new IllegalStateException(new SQLException("timeout", "HY000", 1205)));
        obstacles.add(new IllegalStateException("not reached"));

        assertThat(operation.act()).isEqualTo(Outcome.refused(Busy.BUSY));
        assertThat(ends).containsExactly("begun", "undone");
    }

    @Test
    void anErrorStaysAnError() {
        obstacles.add(new IllegalArgumentException("a bug"));

        assertThatThrownBy(operation::act).hasMessage("a bug");
    }

    @Test
    void whatIsPartOfALargerTransactionIsLeftToIt() {
        obstacles.add(overtaken());
        TransactionTemplate larger =
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

        assertThatThrownBy(() -> larger.execute(status -> operation.act()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(obstacles).as("tried once").isEmpty();
        assertThat(ends).containsExactly("begun", "undone");
    }
}
