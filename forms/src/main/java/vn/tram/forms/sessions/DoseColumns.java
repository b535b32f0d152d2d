package vn.tram.forms.sessions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tram.forms.ReportTable.Cell;
import vn.tram.forms.ReportTable.Count;
import vn.tram.forms.ReportTable.Heading;

/**
 * How a report breaks doses down, by the form in force on its day: decision 3588/QĐ-BYT knows dose
 * 1 and dose 2; since 43/QĐ-BYT of 07/01/2022 it is basic, additional and booster doses.
 */
enum DoseColumns {
    TWO_DOSES {
        @Override
        List<String> labels() {
            return List.of("Mũi 1", "Mũi 2");
        }

        @Override
        List<Cell> cells(Doses doses) {
            return counts(doses.basic1(), doses.basic2());
        }
    },
    /** The form of 2021 on a day with doses that it has no column for: none is left out. */
    TWO_DOSES_AND_OTHERS {
        @Override
        List<String> labels() {
            return List.of("Mũi 1", "Mũi 2", "Mũi khác");
        }

        @Override
        List<Cell> cells(Doses doses) {
            return counts(doses.basic1(), doses.basic2(), doses.beyondTwo());
        }
    },
    CATEGORIES {
        @Override
        List<String> labels() {
            return List.of("Cơ bản mũi 1", "Cơ bản mũi 2", "Cơ bản mũi 3", "Bổ sung", "Nhắc lại");
        }

        @Override
        List<Cell> cells(Doses doses) {
            return counts(
                    doses.basic1(),
                    doses.basic2(),
                    doses.basic3(),
                    doses.additional(),
                    doses.booster());
        }
    };

    private static final LocalDate CATEGORIES_SINCE = LocalDate.of(2022, 1, 7);

    abstract List<String> labels();

    abstract List<Cell> cells(Doses doses);

    static DoseColumns on(LocalDate day, Stream<Doses> reported) {
        if (!day.isBefore(CATEGORIES_SINCE)) {
            return CATEGORIES;
        }
        return reported.anyMatch(doses -> doses.beyondTwo() > 0) ? TWO_DOSES_AND_OTHERS : TWO_DOSES;
    }

    /** The form's source, as a paper cites it. */
    String form() {
        return this == CATEGORIES
                ? "Quyết định số 3588/QĐ-BYT ngày 26/7/2021, được sửa đổi bởi Quyết định số"
                        + " 43/QĐ-BYT ngày 07/01/2022 của Bộ Y tế"
                : "Quyết định số 3588/QĐ-BYT ngày 26/7/2021 của Bộ Y tế";
    }

    List<Heading> headings() {
        return labels().stream().map(label -> new Heading(label, 1, 1)).toList();
    }

    private static List<Cell> counts(int... values) {
        return Arrays.stream(values).<Cell>mapToObj(Count::new).toList();
    }
}
