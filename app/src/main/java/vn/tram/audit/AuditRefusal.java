package vn.tram.audit;

import vn.tram.kernel.Refusal;

/** Why the audit record is not shown. */
public enum AuditRefusal implements Refusal {
    NOT_AUDITOR("audit.not-auditor");

    private final String code;

    AuditRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
