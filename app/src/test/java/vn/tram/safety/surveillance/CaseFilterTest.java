package vn.tram.safety.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tram.safety.surveillance.CaseFilter.Basis;

class CaseFilterTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("by", "RECORDED");
        query.put("from", "2026-11-01");
        query.put("until", "2026-11-30");
        query.put("product", "COMIRNATY");
        query.put("lot", "FX-01/B");
        query.put("facility", "TYT.01558");
        query.put("unit", "04");
        query.put("severity", "SERIOUS");
        query.put("stage", "OPEN");
        query.put("outcome", "DIED");
        query.put("age", "OLD");
        query.put("sex", "FEMALE");
        query.put("interval", "HALF_HOUR");

        assertThat(CaseFilter.read(query).written()).isEqualTo(query);
    }

    @Test
    void whatCannotBeReadCountsAsNotGiven() {
        assertThat(
                        CaseFilter.read(
                                Map.of(
                                        "from", "yesterday",
                                        "until", "999999-01-01",
                                        "unit", "Hạ Lang",
                                        "age", "34",
                                        "lot", "x' OR 1=1 --",
                                        "product", "Nguyễn Văn A",
                                        "sex", "")))
                .isEqualTo(CaseFilter.ALL);
    }

    @Test
    void theSeriousOnesOfAFilterKeepEverythingElse() {
        CaseFilter filter = CaseFilter.read(Map.of("lot", "A1", "severity", "NOT_SERIOUS"));

        assertThat(filter.serious().written())
                .containsEntry("lot", "A1")
                .containsEntry("severity", "SERIOUS");
        assertThat(CaseFilter.read(Map.of("severity", "SERIOUS_ACCIDENT")).serious().severity())
                .contains(Severity.SERIOUS_ACCIDENT);
    }

    @Test
    void aListThatIsSentIsNarrowedToItsUnitOnly() {
        CaseFilter filter =
                CaseFilter.read(Map.of("lot", "A1", "unit", "04", "severity", "SERIOUS"));

        assertThat(filter.placeOnly().written()).isEqualTo(Map.of("unit", "04"));
    }

    @Test
    void aMonthCountsByTheDayOfTheFirstReport() {
        CaseFilter month = EventExports.month(java.time.YearMonth.of(2026, 2), CaseFilter.ALL);

        assertThat(month.basis()).isEqualTo(Basis.RECORDED);
        assertThat(month.from()).contains(LocalDate.of(2026, 2, 1));
        assertThat(month.until()).contains(LocalDate.of(2026, 2, 28));
    }
}
