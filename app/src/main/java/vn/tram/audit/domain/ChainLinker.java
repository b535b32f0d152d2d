package vn.tram.audit.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditChain;

/** Links new audit entries every few seconds. */
@Component
@ConditionalOnProperty(name = "tram.jobs.enabled", matchIfMissing = true)
class ChainLinker {

    private static final Logger log = LoggerFactory.getLogger(ChainLinker.class);

    private final AuditChain chain;

    ChainLinker(AuditChain chain) {
        this.chain = chain;
    }

    @Scheduled(fixedDelay = 3_000)
    void link() {
        try {
            chain.link();
        } catch (RuntimeException e) {
            log.warn("The audit chain could not be linked, trying again: {}", e.getMessage());
        }
    }
}
