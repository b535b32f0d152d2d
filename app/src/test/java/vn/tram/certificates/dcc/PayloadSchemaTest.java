package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.upokecenter.cbor.CBORObject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.kernel.BirthDate;

/** What we write, held against the rules of the payload as a JSON schema. */
class PayloadSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            PayloadSchemaTest.class.getResourceAsStream(
                                    "vaccination-payload.schema.json"));

    private static Set<ValidationMessage> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String json(DccContent content) {
        return CBORObject.DecodeFromBytes(DccPayload.of(content).encode()).ToJSONString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Đào",
                "Puih",
                "H'Hen Niê",
                "Đặng Ô",
                "Anne-Marie d’Arc",
                "Иванов Пётр",
                "王小明",
                "សុខ ចាន់",
                "Ñ 𠀀",
            })
    void everyNameFits(String name) {
        assertThat(faults(json(Samples.content(name, BirthDate.ofYear(1950))))).isEmpty();
    }

    @Test
    void namesOfTwoHundredCharactersFit() {
        String one = "Ộ".repeat(200);
        String many = "Ộ ".repeat(100).strip();
        String marks = "q\u0323".repeat(100);
        for (String name : new String[] {one, many, marks, "Trần " + "ß".repeat(190)}) {
            assertThat(faults(json(Samples.content(name, BirthDate.ofYear(1950)))))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void datesOfBirthOfEachPrecisionFit() {
        for (BirthDate birth :
                new BirthDate[] {
                    BirthDate.ofYear(1900),
                    BirthDate.ofMonth(1961, 12),
                    BirthDate.ofDay(LocalDate.of(2020, 2, 29))
                }) {
            assertThat(faults(json(Samples.content("Puih", birth)))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatItShould() {
        String right = json(Samples.content());
        assertThat(faults(right)).isEmpty();
        assertThat(faults(right.replace("NGUYEN", "Nguyen"))).isNotEmpty();
        assertThat(faults(right.replace("1988-05-12", "12/05/1988"))).isNotEmpty();
        assertThat(faults(right.replace("\"dn\":2", "\"dn\":0"))).isNotEmpty();
        assertThat(faults(right.replace("\"mp\"", "\"mq\""))).isNotEmpty();
        assertThat(faults(right.replace("\"ver\"", "\"vex\""))).isNotEmpty();
        assertThat(faults(right.replaceFirst("\"v\":\\[(\\{.*?})]", "\"v\":[$1,$1]"))).isNotEmpty();
    }
}
