package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;

@TramIntegrationTest
class StoredVaccineCodesTest {

    @Autowired private VaccineCodeSet codes;
    @Autowired private JdbcClient jdbc;

    /** T24. */
    @Test
    void t24VeroCellIsBbibpCorVAndNeverTheCodeOfWuhan() {
        assertThat(codes.of("VERO-CELL"))
                .hasValueSatisfying(
                        entry -> {
                            assertThat(entry.codes().product()).isEqualTo("BBIBP-CorV");
                            assertThat(entry.codes().holder()).isEqualTo("ORG-100020693");
                        });
        assertThat(jdbc.sql("SELECT product FROM vaccine_dcc_code").query(String.class).list())
                .doesNotContain("Inactivated-SARS-CoV-2-Vero-Cell", "J07BX03");
    }

    @Test
    void abdalaHasTheGeneralKindAndThreeDoses() {
        assertThat(codes.of("ABDALA"))
                .contains(
                        new VaccineCodeSet.Entry(
                                new DccContent.VaccineCodes(
                                        "840539006", "28531000087107", "Abdala", "CIGB"),
                                3));
    }

    @Test
    void everyProductHasCodesAndNoOtherHas() {
        List<String> products =
                jdbc.sql("SELECT code FROM vaccine_product WHERE disease = 'COVID-19'")
                        .query(String.class)
                        .list();

        assertThat(products).hasSizeGreaterThanOrEqualTo(11);
        assertThat(products)
                .allSatisfy(product -> assertThat(codes.of(product)).as(product).isPresent());
        assertThat(codes.of("NO-SUCH-VACCINE")).isEmpty();
    }

    /** The course that a certificate counts is the one that decides whether somebody is done. */
    @Test
    void theDosesOfACourseAreThoseOfTheRules() {
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT p.code FROM vaccine_product p
                                        JOIN vaccine_dcc_code d ON d.product_code = p.code
                                        JOIN course_rule r ON r.antigen = p.antigen
                                        WHERE r.doses_required <> d.basic_doses
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }
}
