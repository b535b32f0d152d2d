package vn.tram.lists.domain;

import vn.tram.lists.domain.AnnexStore.AnnexRow;

/**
 * Why a row was left out and by whom, as the decision's annex says it. Official papers are
 * Vietnamese only.
 */
final class LeftOutWords {

    private LeftOutWords() {}

    static String reason(AnnexRow row) {
        if (row.leftOutReason() != null && !row.leftOutReason().isEmpty()) {
            return row.leftOutReason();
        }
        if (row.leftOutCode() == null) {
            return "";
        }
        return switch (row.leftOutCode()) {
            case Enrolments.ENROLLED_ALREADY -> "Đã được ghi danh trong chiến dịch này";
            case Enrolments.KNOWN_MEANWHILE -> "Số định danh vừa được ghi danh từ danh sách khác";
            case "same-as-row" -> "Trùng với một dòng khác trong danh sách";
            default -> "";
        };
    }

    static String proposer(AnnexRow row) {
        if (row.leftOutBy() == null) {
            return "";
        }
        return switch (row.leftOutBy()) {
            case "LIST_MAKER" -> "Người lập danh sách";
            case "STATION" -> "Trạm Y tế";
            case "IDENTITY" -> "Công an xã";
            case "COMMUNE" -> "UBND xã";
            case "DISTRICT" -> "Ban Chỉ đạo huyện";
            default -> "Hệ thống";
        };
    }
}
