package vn.tram.portal.own;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.PersonId;

/** Codes that were asked for. */
@Repository
class CodeStore {

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Asked(UUID id, byte[] codeHash, byte[] phoneHash, byte[] networkHash) {}

    /**
     * @param person whose record it opens
     * @param phone that it proves; then it opens no record
     */
    record Kept(
            byte[] codeHash, Optional<PersonId> person, Optional<PhoneNumber> phone, int tries) {}

    void insert(Asked asked, Instant at, Instant expiresAt) {
        jdbc.sql(
                        "INSERT INTO portal_code (id, code_hash, phone_hash, network_hash, asked_at, expires_at)"
                                + " VALUES (:id, :code, :phone, :network, :at, :expires)")
                .param("id", asked.id())
                .param("code", asked.codeHash())
                .param("phone", asked.phoneHash())
                .param("network", asked.networkHash())
                .param("at", Timestamp.from(at))
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    int ofPhone(byte[] phoneHash, Instant since) {
        return count(
                "SELECT COUNT(*) FROM portal_code WHERE phone_hash = :hash AND asked_at > :since",
                phoneHash,
                since);
    }

    int ofNetwork(byte[] networkHash, Instant since) {
        return count(
                "SELECT COUNT(*) FROM portal_code WHERE network_hash = :hash AND asked_at > :since",
                networkHash,
                since);
    }

    private int count(String sql, byte[] hash, Instant since) {
        return jdbc.sql(sql)
                .param("hash", hash)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM portal_code WHERE id = :id").param("id", id).update();
    }

    void isFor(UUID id, PersonId person) {
        jdbc.sql("UPDATE portal_code SET person_id = :person WHERE id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    void proves(UUID id, PhoneNumber phone) {
        jdbc.sql("UPDATE portal_code SET phone = :phone WHERE id = :id")
                .param("phone", phone.e164())
                .param("id", id)
                .update();
    }

    /** Pays for a try before anything is compared; false when there is none left to pay with. */
    boolean pay(UUID id, int most, Instant now) {
        return jdbc.sql(
                                "UPDATE portal_code SET tries = tries + 1 WHERE id = :id AND tries < :most"
                                        + " AND used_at IS NULL AND expires_at > :now")
                        .param("id", id)
                        .param("most", most)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Kept> read(UUID id) {
        return jdbc.sql("SELECT code_hash, person_id, phone, tries FROM portal_code WHERE id = :id")
                .param("id", id)
                .query(
                        (row, n) ->
                                new Kept(
                                        row.getBytes(1),
                                        Optional.ofNullable(row.getObject(2, UUID.class))
                                                .map(PersonId::new),
                                        Optional.ofNullable(row.getString(3)).map(PhoneNumber::new),
                                        row.getInt(4)))
                .optional();
    }

    /** False for whoever comes second with the same code. */
    boolean use(UUID id, Instant now) {
        return jdbc.sql("UPDATE portal_code SET used_at = :now WHERE id = :id AND used_at IS NULL")
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    int forget(Instant before, int most) {
        return jdbc.sql("DELETE FROM portal_code WHERE asked_at < :before LIMIT :most")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
