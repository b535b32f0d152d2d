package vn.tram.certificates.dcc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.tram.kernel.BirthDate;

/** A certificate that is right, for tests that change one thing of it. */
final class Samples {

    static final Instant ISSUED = Instant.parse("2026-11-20T08:00:00Z");
    static final Instant EXPIRES = Instant.parse("2027-11-20T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(ISSUED.plusSeconds(60), ZoneOffset.UTC);

    static final DccContent.VaccineCodes VERO_CELL =
            new DccContent.VaccineCodes("840539006", "1157024006", "BBIBP-CorV", "ORG-100020693");

    private Samples() {}

    static DccContent content() {
        return content("Nguyễn Thị Đào", BirthDate.ofDay(LocalDate.of(1988, 5, 12)));
    }

    static DccContent content(String name, BirthDate birth) {
        return new DccContent(
                Uvci.of("0123456789ABCDEF0123456789ABCDEF"),
                name,
                birth,
                VERO_CELL,
                2,
                2,
                LocalDate.of(2021, 10, 3),
                "Bộ Y tế");
    }
}
