package vn.tram.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.directory.UnitsLoaded;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.staff.StaffId;

/**
 * Invented units and people for tests: province 97 with three communes of today and a district with
 * a commune of the division before, province 98 with one commune.
 */
class KnownPeople {

    static final String HA_SON = "97001";
    static final String MINH_KHAI = "97002";
    static final String IA_MO = "97003";
    static final String NA_CU = "97101";
    static final String CON_XANH = "98001";

    private static final List<String> COMMUNES = List.of(HA_SON, MINH_KHAI, IA_MO);
    private static final String[] SURNAMES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Nông", "Hứa", "Lò",
        "Quàng", "Giàng", "Vàng"
    };
    private static final String[] MIDDLES = {
        "Văn", "Thị", "Đức", "Thu", "Ngọc", "Thị Thanh", "Quang", "Minh", "Thị Ánh", "Seo"
    };
    private static final String[] GIVENS = {
        "Hoa", "Hòa", "Hóa", "Đạt", "Lan", "Hạnh", "Dũng", "Ước", "Phượng", "Yến", "Quý", "Thúy",
        "Nghĩa", "Khai", "Sơn", "Ngoan", "Páo", "Dợ"
    };
    private static final String[] OTHERS = {
        "H'Lan Niê", "H'Yến Êban", "Y Thông Byă", "Rơ Châm Siu", "Rơ Mah H'Bia", "Puih", "Kpă Đôn",
        "Siu Hyik", "K'Brép", "Sùng A Dơ", "Lầu Y Mỷ", "Chá A Pó", "Ksor H’Nhan", "Đinh Glêp"
    };

    /** A person as the tests know them. */
    record Known(PersonId id, String name, int year, String commune) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    KnownPeople(
            JdbcTemplate jdbc, TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
    }

    void addUnits() {
        transactions.executeWithoutResult(
                any -> {
                    unit("97", "PROVINCE", null, "Tỉnh Sơn Thử", "Tỉnh", "2000-01-01", null);
                    unit("98", "PROVINCE", null, "Tỉnh Biển Thử", "Tỉnh", "2000-01-01", null);
                    unit(
                            "971",
                            "DISTRICT",
                            "97",
                            "Huyện Na Thử",
                            "Huyện",
                            "2000-01-01",
                            "2025-07-01");
                    unit(NA_CU, "COMMUNE", "971", "Xã Nà Cũ", "Xã", "2000-01-01", "2025-07-01");
                    unit(HA_SON, "COMMUNE", "97", "Xã Hạ Sơn", "Xã", "2025-07-01", null);
                    unit(
                            MINH_KHAI,
                            "COMMUNE",
                            "97",
                            "Phường Minh Khai",
                            "Phường",
                            "2025-07-01",
                            null);
                    unit(IA_MO, "COMMUNE", "97", "Xã Ia Mơ", "Xã", "2025-07-01", null);
                    unit(CON_XANH, "COMMUNE", "98", "Xã Cồn Xanh", "Xã", "2025-07-01", null);
                    jdbc.update(
                            "UPDATE administrative_unit_state SET token = ?", UUID.randomUUID());
                    events.publishEvent(
                            new UnitsLoaded(
                                    LocalDate.of(2025, 7, 1),
                                    8,
                                    0,
                                    0,
                                    new StaffId(UUID.randomUUID())));
                });
    }

    private void unit(
            String code,
            String level,
            String parent,
            String name,
            String kind,
            String from,
            String until) {
        jdbc.update(
                "INSERT IGNORE INTO administrative_unit (code, level, parent_code, name, kind, valid_from, valid_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?, COALESCE(?, '9999-12-31'))",
                code,
                level,
                parent,
                name,
                kind,
                from,
                until);
    }

    /** People of the communes of today in province 97. */
    List<Known> addMany(int count) {
        Random random = new Random(20261120);
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name =
                    i % 10 == 0
                            ? pick(OTHERS, random)
                            : pick(SURNAMES, random)
                                    + " "
                                    + pick(MIDDLES, random)
                                    + " "
                                    + pick(GIVENS, random);
            int year = 1930 + random.nextInt(80);
            known.add(
                    new Known(
                            new PersonId(TimeOrderedId.next()),
                            name,
                            year,
                            COMMUNES.get(random.nextInt(COMMUNES.size()))));
        }
        jdbc.batchUpdate(
                "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, commune_code, identity_state, created_at)"
                        + " VALUES (?, ?, ?, ?, 'U', ?, 'Y', ?, 'VERIFIED', '2026-01-01')",
                known.stream()
                        .map(
                                one ->
                                        new Object[] {
                                            one.id().value(),
                                            one.name(),
                                            SearchKey.of(one.name()),
                                            back(one.name()),
                                            LocalDate.of(one.year(), 1, 1),
                                            one.commune()
                                        })
                        .toList());
        return known;
    }

    /** The folded name with its last word in front, as the column wants it. */
    private static String back(String name) {
        String key = SearchKey.of(name);
        int last = key.lastIndexOf(' ');
        return last < 0 ? key : key.substring(last + 1) + " " + key.substring(0, last);
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    PersonId add(String name, String birthDay, String commune) {
        return add(name, birthDay, commune, null, null);
    }

    PersonId add(String name, String birthDay, String commune, String idNumber, String phone) {
        PersonId id = new PersonId(TimeOrderedId.next());
        jdbc.update(
                "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, id_number, id_kind, phone, hamlet,"
                        + " ethnicity, insurance_number, commune_code, identity_state, created_at)"
                        + " VALUES (?, ?, ?, ?, 'F', ?, 'D', ?, ?, ?, 'Xóm 3', '07', 'GD4040412345678', ?, 'VERIFIED', '2026-01-01')",
                id.value(),
                name,
                SearchKey.of(name),
                back(name),
                LocalDate.parse(birthDay),
                idNumber,
                idNumber == null ? null : idNumber.length() == 9 ? "CMND" : "CCCD",
                phone,
                commune);
        return id;
    }

    void merge(PersonId from, PersonId into) {
        jdbc.update("UPDATE person SET merged_into = ? WHERE id = ?", into.value(), from.value());
    }
}
