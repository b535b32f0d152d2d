package vn.tram.audit.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditChain;
import vn.tram.invariants.Invariant;

@Component
class ChainHolds implements Invariant {

    private final AuditChain chain;

    ChainHolds(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String statement() {
        return "The audit chain has no gap, and no entry was changed after it was linked.";
    }

    @Override
    public List<String> violations() {
        return chain.verify()
                .map(broken -> List.of("link " + broken.seq() + ": " + broken.reason()))
                .orElse(List.of());
    }
}
