package vn.tram.bench;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.certificates.domain.SigningHands;

/** Somebody with a dose, its signed certificate, and who recorded it. */
final class Citizens {

    private static final String BATCH = "5700";

    private Citizens() {}

    /** Made at the first call of a run. */
    static UUID one(ApplicationContext application) throws Exception {
        UUID person = UUID.fromString("0190%s-0000-7002-8000-000000000001".formatted(BATCH));
        boolean there =
                application
                                .getBean(JdbcClient.class)
                                .sql("SELECT COUNT(*) FROM person WHERE id = :id")
                                .param("id", person)
                                .query(Integer.class)
                                .single()
                        == 1;
        if (!there) {
            ConfirmedDoses.make(application, BATCH, 1_000);
            SigningHands hands = new SigningHands(application);
            while (hands.stretch()) {
                continue;
            }
        }
        return person;
    }
}
