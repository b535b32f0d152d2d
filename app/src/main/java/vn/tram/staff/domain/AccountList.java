package vn.tram.staff.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.staff.AccountLine;
import vn.tram.staff.Actor;
import vn.tram.staff.HeldRight;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;

/** Finds accounts for administrators, each within reach of the one who asks. */
@Component
class AccountList {

    private static final int PORTION = 200;

    /** Whoever administers a small unit and types nothing reads no further than this. */
    private static final int MOST_READ = 2_000;

    private final AccountRows accounts;
    private final RightRows rights;
    private final AdministrationReach reach;
    private final Clock clock;

    AccountList(AccountRows accounts, RightRows rights, AdministrationReach reach, Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.reach = reach;
        this.clock = clock;
    }

    List<AccountLine> search(Actor by, String text, boolean closedToo, int limit) {
        if (!by.has(Role.ADMIN)) {
            return List.of();
        }
        int most = Math.max(0, Math.min(limit, StaffDirectory.MOST));
        String literal = text.strip().replaceAll("([\\\\%_])", "\\\\$1");
        LocalDate today = LocalDate.ofInstant(clock.instant(), StaffConfiguration.VIET_NAM);
        List<AccountLine> found = new ArrayList<>();
        AccountRows.After after = AccountRows.After.NOTHING;
        for (int read = 0; read < MOST_READ && found.size() < most; read += PORTION) {
            List<StaffAccount> page =
                    accounts.page("%" + literal + "%", literal + "%", closedToo, after, PORTION);
            Map<StaffId, List<HeldRight>> held =
                    rights.of(page.stream().map(StaffAccount::id).toList());
            page.stream()
                    .filter(account -> sees(by, account, of(account, held), today))
                    .map(account -> line(account, of(account, held), today))
                    .forEach(found::add);
            if (page.size() < PORTION) {
                break;
            }
            after = AccountRows.After.of(page.get(page.size() - 1));
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private boolean sees(Actor by, StaffAccount account, List<HeldRight> held, LocalDate today) {
        return reach.refuse(by, account, held, today)
                .map(why -> why == StaffRefusal.OWN_ACCOUNT)
                .orElse(true);
    }

    private static List<HeldRight> of(StaffAccount account, Map<StaffId, List<HeldRight>> held) {
        return held.getOrDefault(account.id(), List.of());
    }

    private static AccountLine line(StaffAccount account, List<HeldRight> held, LocalDate today) {
        return new AccountLine(
                account.id(),
                account.login(),
                account.displayName(),
                account.jobTitle(),
                account.isActive(),
                account.isEnrolled(),
                account.lastSignedInAt(),
                held.stream().filter(right -> right.heldOn(today)).map(HeldRight::right).toList());
    }
}
