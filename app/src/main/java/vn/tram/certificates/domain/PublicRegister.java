package vn.tram.certificates.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tram.certificates.CertificateRegister;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.RevocationReason;

@Service
class PublicRegister implements CertificateRegister {

    private final JdbcClient jdbc;
    private final RevocationList list;
    private final Clock clock;

    PublicRegister(JdbcClient jdbc, RevocationList list, Clock clock) {
        this.jdbc = jdbc;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public Optional<Standing> of(String uvci) {
        Instant now = clock.instant();
        // nothing that tells of the person is read
        return jdbc.sql(
                        "SELECT state, issued_at, expires_at, revoked_at, revoke_code,"
                                + " revoked_unit, revoked_facility FROM certificate WHERE uvci = :uvci")
                .param("uvci", uvci)
                .query((row, n) -> standing(row, now))
                .optional();
    }

    private static Standing standing(ResultSet row, Instant now) throws SQLException {
        CertificateState stored = CertificateState.valueOf(row.getString("state"));
        Instant end = row.getTimestamp("expires_at").toInstant();
        boolean over = stored == CertificateState.ISSUED && !now.isBefore(end);
        return switch (over ? CertificateState.EXPIRED : stored) {
            case READY ->
                    throw new IllegalStateException("known to the world before the signature");
            case ISSUED -> new Standing(stored, row.getTimestamp("issued_at").toInstant());
            case EXPIRED -> new Standing(CertificateState.EXPIRED, end);
            case REISSUED -> new Standing(stored, end);
            case REVOKED ->
                    new Standing(
                            stored,
                            row.getTimestamp("revoked_at").toInstant(),
                            Optional.of(RevocationReason.valueOf(row.getString("revoke_code"))),
                            CertificateStore.place(row));
        };
    }

    @Override
    public List<Revoked> revoked(String after, int limit) {
        return list.page(after, clock.instant(), Math.min(limit, MOST));
    }

    @Override
    public Optional<Instant> lastRevocation() {
        return list.latest();
    }

    @Override
    public String hashOf(String uvci) {
        return RevocationList.hash(uvci);
    }
}
