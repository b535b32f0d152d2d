package vn.tram.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.audit.AuditQuery;
import vn.tram.shell.PageAddress;

class AuditAddressTest {

    private static final PageAddress PAGE = PageAddress.of(AuditView.ROUTE);

    @Test
    void anAddressWithoutFiltersAsksForEverything() {
        assertThat(AuditAddress.query(PAGE)).isEqualTo(AuditQuery.everything());
    }

    @Test
    void daysAreVietnameseAndTheLastOneIsIncluded() {
        AuditQuery query =
                AuditAddress.query(PAGE.with("from", "2026-11-19").with("until", "2026-11-20"));

        assertThat(query.from()).contains(Instant.parse("2026-11-18T17:00:00Z"));
        assertThat(query.until()).contains(Instant.parse("2026-11-20T17:00:00Z"));
    }

    @Test
    void anActionThatNobodyRecordsIsNoFilter() {
        assertThat(AuditAddress.query(PAGE.with("action", "x' OR 1=1")).action()).isEmpty();
        assertThat(AuditAddress.query(PAGE.with("action", "list.approved")).action())
                .contains("list.approved");
    }

    @Test
    void anotherFilterBeginsAtTheNewestEntryAgain() {
        UUID one = UUID.randomUUID();
        PageAddress older = PAGE.with("before", 900).with("action", "list.approved");

        PageAddress narrowed = AuditAddress.filtered(older, AuditAddress.ABOUT, one);

        assertThat(AuditAddress.query(narrowed).before()).isEmpty();
        assertThat(AuditAddress.query(narrowed).about()).contains(one);
        assertThat(AuditAddress.query(narrowed).action()).contains("list.approved");
    }
}
