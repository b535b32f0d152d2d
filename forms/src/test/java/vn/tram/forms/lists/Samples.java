package vn.tram.forms.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.forms.lists.ApprovalDecision.Approval;
import vn.tram.forms.lists.ApprovalDecision.GroupCount;
import vn.tram.forms.lists.ApprovalDecision.LeftOutPerson;
import vn.tram.forms.lists.ApprovalDecision.ListedPerson;
import vn.tram.forms.lists.ReturnNotice.FaultCount;

/** Invented people and papers. */
final class Samples {

    static final Approval APPROVAL =
            new Approval("124", "16:05, 21/11/2026", "019aa5b0-7c1e-7d3a-9b7e-2f5d0c8e1a44", true);

    private static final String[] FAMILY = {
        "Nông", "Hoàng", "Lý", "Đàm", "Triệu", "Bế", "Lục", "Vương"
    };
    private static final String[] MIDDLE = {"Thị", "Văn", "Thúy", "Quốc", "Ngọc Bảo", "Hữu"};
    private static final String[] GIVEN = {
        "Nguyệt", "Thưởng", "Hạnh", "Dũng", "Ượng", "Kiều", "Tuệ", "Phẩm", "Ơn"
    };

    private Samples() {}

    static Letterhead commune() {
        return new Letterhead(
                "ỦY BAN NHÂN DÂN", "XÃ HẠ LANG", "Hạ Lang", "ngày 21 tháng 11 năm 2026");
    }

    static ListedPerson person(int i, String group) {
        String name =
                FAMILY[i % FAMILY.length]
                        + " "
                        + MIDDLE[i % MIDDLE.length]
                        + " "
                        + GIVEN[i % GIVEN.length];
        String birth =
                switch (i % 5) {
                    case 0 -> "1957";
                    case 1 -> "04/1949";
                    default -> "05/02/1953";
                };
        return new ListedPerson(
                name,
                birth,
                i % 2 == 0 ? "Nữ" : "Nam",
                i % 7 == 0 ? "" : "004•••••••12",
                "Nà Lùng",
                group);
    }

    static LeftOutPerson leftOut(String name) {
        return new LeftOutPerson(
                name,
                "1957",
                "004•••••••77",
                "Bản Sáng",
                "Ngày sinh không khớp dữ liệu dân cư",
                "Công an xã");
    }

    static ApprovalDecision draft() {
        return decision(List.of(142, 21, 11, 7), 5, Optional.empty());
    }

    static ApprovalDecision approved() {
        return decision(List.of(142, 21, 11, 7), 5, Optional.of(APPROVAL));
    }

    static ApprovalDecision decision(
            List<Integer> sizes, int leftOut, Optional<Approval> approval) {
        String[][] kinds = {
            {"9", "Bệnh nền; trên 65 tuổi"},
            {"11", "Hộ nghèo, đối tượng chính sách"},
            {"8", "Giáo viên, nhân viên giáo dục"},
            {"1", "Nhân viên y tế"}
        };
        List<GroupCount> groups = new ArrayList<>();
        List<ListedPerson> people = new ArrayList<>();
        for (int g = 0; g < sizes.size(); g++) {
            groups.add(new GroupCount(kinds[g][0], kinds[g][1], sizes.get(g)));
            for (int i = 0; i < sizes.get(g); i++) {
                people.add(person(people.size(), kinds[g][0]));
            }
        }
        List<LeftOutPerson> others = new ArrayList<>();
        for (int i = 0; i < leftOut; i++) {
            others.add(leftOut("Hoàng Văn Thắng"));
        }
        return of(groups, people, others, approval);
    }

    static ApprovalDecision of(
            List<GroupCount> groups,
            List<ListedPerson> people,
            List<LeftOutPerson> leftOut,
            Optional<Approval> approval) {
        return new ApprovalDecision(
                commune(),
                "QĐ-UBND",
                "Ủy ban nhân dân xã Hạ Lang",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HẠ LANG",
                List.of("Về việc phê duyệt danh sách đối tượng tiêm chủng", "Đợt 2 năm 2026"),
                List.of(
                        "Căn cứ Luật Phòng bệnh số 114/2025/QH15",
                        "Căn cứ Nghị định số 165/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ",
                        "Theo đề nghị của Trạm Y tế xã Hạ Lang"),
                "DS-2026-0124",
                "thuộc diện tiêm nhắc lại vắc xin phòng COVID-19 tại xóm Nà Lùng và xóm Bản Sáng",
                groups,
                people,
                leftOut,
                "Trạm Y tế xã",
                List.of("Sở Y tế (để báo cáo)"),
                new Signer(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lục Văn Mẫu"),
                approval);
    }

    static ReturnNotice returnNotice() {
        return new ReturnNotice(
                new Letterhead("TRẠM Y TẾ", "XÃ HẠ LANG", "Hạ Lang", "ngày 20 tháng 11 năm 2026"),
                "DS-2026-0124",
                "Người trên 65 tuổi và người có bệnh nền",
                "Trạm Y tế xã Hạ Lang",
                "Tổ hỗ trợ tiêm chủng xóm Nà Lùng",
                "Nhiều dòng chưa ghi năm sinh.\nĐề nghị đối chiếu lại với sổ hộ gia đình.",
                List.of(
                        new FaultCount("Thiếu ngày sinh", 17),
                        new FaultCount("Số định danh không đúng 12 chữ số", 4),
                        new FaultCount("Họ tên viết không dấu", 1204)),
                1860,
                "17:00, 23/11/2026",
                new Signer(List.of("TRƯỞNG TRẠM"), "Đàm Ngọc Mẫu"));
    }

    static SurveyForm surveyForm() {
        return new SurveyForm("Đợt 2 năm 2026", "Xã Hạ Lang, tỉnh Cao Bằng", "Nà Lùng", "", "");
    }
}
