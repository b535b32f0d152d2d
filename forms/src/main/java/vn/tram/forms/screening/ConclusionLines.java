package vn.tram.forms.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the conclusion by version, in the order of the forms. */
final class ConclusionLines {

    static final Map<Conclusion, Wording> OF_2995 =
            lines(
                    Conclusion.ELIGIBLE,
                    Conclusion.CONTRAINDICATED,
                    Conclusion.POSTPONED,
                    Conclusion.CAUTION);
    static final Map<Conclusion, Wording> SINCE_3802 =
            lines(
                    Conclusion.ELIGIBLE,
                    Conclusion.CONTRAINDICATED,
                    Conclusion.POSTPONED,
                    Conclusion.HOSPITAL,
                    Conclusion.CAUTION);
    static final Map<Conclusion, Wording> OF_CHILDREN = ofChildren();

    private ConclusionLines() {}

    private static Map<Conclusion, Wording> ofChildren() {
        Map<Conclusion, Wording> lines =
                lines(
                        Conclusion.ELIGIBLE,
                        Conclusion.CONTRAINDICATED,
                        Conclusion.POSTPONED,
                        Conclusion.HOSPITAL);
        lines.put(
                Conclusion.HOSPITAL,
                new Wording(
                        "Khám sàng lọc và tiêm chủng tại bệnh viện",
                        "To be screened and vaccinated in a hospital"));
        return lines;
    }

    private static Map<Conclusion, Wording> lines(Conclusion... conclusions) {
        Map<Conclusion, Wording> lines = new LinkedHashMap<>();
        List.of(conclusions).forEach(conclusion -> lines.put(conclusion, wording(conclusion)));
        return lines;
    }

    private static Wording wording(Conclusion conclusion) {
        return switch (conclusion) {
            case ELIGIBLE ->
                    new Wording(
                            "Đủ điều kiện tiêm chủng ngay (tất cả đều trả lời KHÔNG)",
                            "Eligible now (everything answered NO)");
            case CONTRAINDICATED ->
                    new Wording(
                            "Chống chỉ định tiêm chủng vắc xin cùng loại",
                            "Contraindicated for a vaccine of the same kind");
            case POSTPONED -> new Wording("Trì hoãn tiêm chủng", "Postponed");
            case HOSPITAL ->
                    new Wording(
                            "Chỉ định tiêm tại cơ sở y tế có đủ năng lực cấp cứu phản vệ",
                            "To be vaccinated at a facility able to treat anaphylaxis");
            case CAUTION -> new Wording("Nhóm thận trọng khi tiêm chủng", "Vaccinate with caution");
        };
    }
}
