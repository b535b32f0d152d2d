package vn.tram.staff.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tram.kernel.Outcome;
import vn.tram.staff.StaffEvent.Factor;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;
import vn.tram.staff.signin.Enrolment;
import vn.tram.staff.signin.EnrolmentAnswer;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInAnswer.Next;
import vn.tram.staff.signin.SignInAnswer.Rejected;
import vn.tram.staff.signin.SignInAnswer.Stale;
import vn.tram.staff.signin.SignInAnswer.Throttled;
import vn.tram.staff.signin.SignInStep;
import vn.tram.staff.signin.SignInTicket;
import vn.tram.staff.signin.Visitor;

/** Walks through the steps of a log-in; each step says which one comes next. */
@Service
class SignInService implements SignIn {

    private final AccountRows accounts;
    private final PasswordHashing hashing;
    private final AttemptBudgets budgets;
    private final LoginThrottle throttle;
    private final SecondFactor secondFactor;
    private final SecondFactorRule rule;
    private final OwnPassword ownPassword;
    private final Admission admission;
    private final LiveTickets tickets;
    private final SignInRecord record;
    private final Clock clock;

    SignInService(
            AccountRows accounts,
            PasswordHashing hashing,
            AttemptBudgets budgets,
            LoginThrottle throttle,
            SecondFactor secondFactor,
            SecondFactorRule rule,
            OwnPassword ownPassword,
            Admission admission,
            LiveTickets tickets,
            SignInRecord record,
            Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.budgets = budgets;
        this.throttle = throttle;
        this.secondFactor = secondFactor;
        this.rule = rule;
        this.ownPassword = ownPassword;
        this.admission = admission;
        this.tickets = tickets;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public SignInAnswer password(String typedLogin, String password, Visitor visitor) {
        Instant now = clock.instant();
        String login = Logins.normalise(typedLogin);
        Optional<StaffAccount> found = accounts.byLogin(login);
        AttemptBudgets.Chosen chosen = budgets.forPassword(login, found, visitor, now);
        Optional<Duration> pause = throttle.take(chosen.budgets(), now);
        if (pause.isPresent()) {
            record.refused(found, Factor.PASSWORD, true, now);
            return new Throttled(pause.get());
        }
        boolean right =
                hashing.matches(password, found.map(account -> account.proofs().passwordHash()));
        Optional<StaffAccount> owner = found.filter(account -> right && account.isActive());
        if (owner.isEmpty()) {
            record.refused(found, Factor.PASSWORD, false, now);
            return new Rejected();
        }
        throttle.giveBack(chosen.budgets());
        strengthen(owner.get(), password);
        SignInTicket ticket =
                new SignInTicket(
                        owner.get().id().value(),
                        owner.get().stamp(),
                        null,
                        Factor.PASSWORD,
                        chosen.knownDevice(),
                        now);
        return afterPassword(owner.get(), ticket, visitor);
    }

    private SignInAnswer afterPassword(StaffAccount account, SignInTicket ticket, Visitor visitor) {
        if (!rule.required()) {
            return afterSecondFactor(account, ticket, visitor);
        }
        SignInStep step = account.isEnrolled() ? SignInStep.CODE : SignInStep.ENROLMENT;
        return new Next(ticket.to(step, Factor.PASSWORD));
    }

    private SignInAnswer afterSecondFactor(
            StaffAccount account, SignInTicket ticket, Visitor visitor) {
        if (account.proofs().mustChangePassword()) {
            return new Next(ticket.to(SignInStep.NEW_PASSWORD, ticket.factor()));
        }
        return admission.admit(
                account,
                ticket.factor(),
                ticket.knownDevice(),
                Optional.of(visitor.network()),
                clock.instant());
    }

    @Override
    public SignInAnswer code(SignInTicket ticket, String code, Visitor visitor) {
        return secondProof(ticket, Factor.CODE, code, visitor);
    }

    @Override
    public SignInAnswer recoveryCode(SignInTicket ticket, String code, Visitor visitor) {
        return secondProof(ticket, Factor.RECOVERY_CODE, code, visitor);
    }

    private SignInAnswer secondProof(
            SignInTicket ticket, Factor factor, String code, Visitor visitor) {
        Instant now = clock.instant();
        Optional<StaffAccount> found = tickets.standing(ticket, SignInStep.CODE, now);
        if (found.isEmpty()) {
            return new Stale();
        }
        StaffAccount account = found.get();
        AttemptBudgets.Chosen chosen = budgets.forCode(account, visitor, now);
        Optional<Duration> pause = throttle.take(chosen.budgets(), now);
        if (pause.isPresent()) {
            record.refused(found, factor, true, now);
            return new Throttled(pause.get());
        }
        boolean right =
                factor == Factor.CODE
                        ? secondFactor.takeCode(account, code, now)
                        : secondFactor.takeRecoveryCode(account, code, now);
        if (!right) {
            record.refused(found, factor, false, now);
            return new Rejected();
        }
        throttle.giveBack(chosen.budgets());
        return afterSecondFactor(account, ticket.to(SignInStep.CODE, factor), visitor);
    }

    @Override
    public Optional<Enrolment> enrolment(SignInTicket ticket) {
        return tickets.standing(ticket, SignInStep.ENROLMENT, clock.instant())
                .map(secondFactor::offer);
    }

    @Override
    public EnrolmentAnswer confirmEnrolment(SignInTicket ticket, String code, Visitor visitor) {
        Instant now = clock.instant();
        Optional<StaffAccount> found = tickets.standing(ticket, SignInStep.ENROLMENT, now);
        if (found.isEmpty()) {
            return new EnrolmentAnswer(new Stale(), List.of());
        }
        Optional<List<String>> recovery = secondFactor.confirm(found.get(), code, now);
        if (recovery.isEmpty()) {
            record.refused(found, Factor.CODE, false, now);
            return new EnrolmentAnswer(new Rejected(), List.of());
        }
        StaffAccount enrolled = accounts.byId(ticket.staffId()).orElseThrow();
        SignInAnswer answer =
                afterSecondFactor(enrolled, ticket.to(SignInStep.CODE, Factor.CODE), visitor);
        return new EnrolmentAnswer(answer, recovery.get());
    }

    @Override
    public Outcome<SignInAnswer> newPassword(
            SignInTicket ticket, String password, String repeated, Visitor visitor) {
        Instant now = clock.instant();
        Optional<StaffAccount> found = tickets.standing(ticket, SignInStep.NEW_PASSWORD, now);
        if (found.isEmpty()) {
            return Outcome.done(new Stale());
        }
        if (!password.equals(repeated)) {
            return Outcome.refused(StaffRefusal.PASSWORDS_DIFFER);
        }
        return ownPassword
                .change(found.get(), password, now)
                .map(
                        changed ->
                                admission.admit(
                                        changed,
                                        ticket.factor(),
                                        ticket.knownDevice(),
                                        Optional.of(visitor.network()),
                                        now));
    }

    @Override
    public SignInAnswer demo(StaffId id) {
        StaffAccount account = accounts.byId(id).filter(StaffAccount::isActive).orElseThrow();
        return admission.admit(account, Factor.DEMO, false, Optional.empty(), clock.instant());
    }

    @Override
    public void signedOut(StaffId account) {
        record.signedOut(account);
    }

    private void strengthen(StaffAccount account, String password) {
        if (hashing.isOutdated(account.proofs().passwordHash())) {
            account.rehash(hashing.hash(password));
            accounts.save(account);
        }
    }
}
