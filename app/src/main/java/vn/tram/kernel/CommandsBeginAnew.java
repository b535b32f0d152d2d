package vn.tram.kernel;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/**
 * Gives every transactional operation that answers with an {@link Outcome} what {@link
 * CommandTransaction} gives: one that met another in the database, or a timer of the engine in the
 * same case, begins anew in a transaction of its own, and is {@link Busy} in the end.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class CommandsBeginAnew {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor commandsBeginAnewAdvisor() {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new Commands(), new BeginAnew());
        // around the transaction, not within it
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static final class Commands extends StaticMethodMatcherPointcut {

        private final AnnotationTransactionAttributeSource transactional =
                new AnnotationTransactionAttributeSource();

        @Override
        public boolean matches(Method method, Class<?> target) {
            return method.getReturnType() == Outcome.class
                    && transactional.getTransactionAttribute(method, target) != null;
        }
    }

    private static final class BeginAnew implements MethodInterceptor {

        @Override
        public Object invoke(MethodInvocation call) {
            return CommandTransaction.anew(() -> attempt((ProxyMethodInvocation) call));
        }

        /** An invocation runs through its interceptors once: each attempt is one of its own. */
        @SuppressWarnings("unchecked")
        private static Outcome<Object> attempt(ProxyMethodInvocation call) {
            try {
                return (Outcome<Object>) call.invocableClone().proceed();
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable checked) {
                throw new IllegalStateException(checked);
            }
        }
    }
}
