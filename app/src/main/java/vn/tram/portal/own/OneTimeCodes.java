package vn.tram.portal.own;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.SourceNetwork;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.portal.own.CodeStore.Asked;
import vn.tram.portal.own.CodeStore.Kept;
import vn.tram.shell.Language;

/**
 * One-time codes: six digits, bound to the request that asked for them, five minutes, five tries.
 * Asking does the same work and gives the same answer whether such a person exists or not; whether
 * an SMS leaves is found out afterwards, behind the answer. A code that proves a phone alone leaves
 * in every case and opens no record.
 */
@Component
@EnableConfigurationProperties(CodeSettings.class)
class OneTimeCodes {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);
    static final int TRIES = 5;
    static final int DIGITS = 6;

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final CodeStore store;
    private final CodeSender sender;
    private final PortalKeys keys;
    private final OwnRecords records;
    private final Notices notices;
    private final CommandTransaction transaction;
    private final CodeSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(
            CodeStore store,
            CodeSender sender,
            PortalKeys keys,
            OwnRecords records,
            Notices notices,
            PlatformTransactionManager transactions,
            CodeSettings settings,
            Clock clock) {
        this.store = store;
        this.sender = sender;
        this.keys = keys;
        this.records = records;
        this.notices = notices;
        this.transaction = new CommandTransaction(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of asking for a code. */
    sealed interface Answer {

        record OnItsWay(UUID request) implements Answer {}

        record TooOften(Duration pause) implements Answer {}
    }

    /** What came of a typed code. */
    sealed interface Try {

        record Right(PersonId person) implements Try {}

        /** Of a code that proves a phone. */
        record Proved(PhoneNumber phone) implements Try {}

        record Wrong(int left) implements Try {}

        /** Too old, used, or five times wrong. */
        record Spent() implements Try {}
    }

    Answer ask(Claim claim, SourceNetwork network, Language language) {
        return ask(
                claim.phone(),
                network,
                (id, code) ->
                        sender.later(id, code, claim, language)
                                ? Optional.empty()
                                : Optional.of(MOMENT));
    }

    /** Proves the phone, whoever has it. */
    Answer ask(PhoneNumber phone, SourceNetwork network, Language language) {
        return ask(
                phone,
                network,
                (id, code) ->
                        transaction.get(
                                () -> {
                                    store.proves(id, phone);
                                    notices.send(message(id, code, phone, language));
                                    return Optional.empty();
                                }));
    }

    /** Puts a code on its way; what it answers is how long to wait instead. */
    private interface Way {
        Optional<Duration> take(UUID id, String code);
    }

    private Answer ask(PhoneNumber phone, SourceNetwork network, Way way) {
        Instant now = clock.instant();
        UUID id = TimeOrderedId.next();
        String code = String.format("%0" + DIGITS + "d", random.nextInt(1_000_000));
        Asked asked =
                new Asked(
                        id,
                        hash(id, code),
                        keys.hash("phone", phone.e164()),
                        keys.hash("network", network.value()));
        // first taken, then counted: of many at once none slips through
        store.insert(asked, now, now.plus(GOOD_FOR));
        Optional<Duration> wait = tooOften(asked, now).or(() -> way.take(id, code));
        if (wait.isPresent()) {
            store.delete(id);
            return new Answer.TooOften(wait.get());
        }
        return new Answer.OnItsWay(id);
    }

    private static NewNotice message(UUID id, String code, PhoneNumber phone, Language language) {
        return NewNotice.sms(
                "phone-code/" + id,
                phone,
                NoticeTemplate.PHONE_CODE,
                language,
                Map.of("code", code, "minutes", Long.toString(GOOD_FOR.toMinutes())));
    }

    private Optional<Duration> tooOften(Asked asked, Instant now) {
        Instant stretch = now.minus(settings.stretch());
        if (store.ofPhone(asked.phoneHash(), stretch) > settings.perPhone()
                || store.ofNetwork(asked.networkHash(), stretch) > settings.perNetwork()) {
            return Optional.of(settings.stretch());
        }
        return store.ofPhone(asked.phoneHash(), now.minus(DAY)) > settings.perPhoneADay()
                ? Optional.of(DAY)
                : Optional.empty();
    }

    Try enter(UUID request, String typed) {
        Instant now = clock.instant();
        if (!store.pay(request, TRIES, now)) {
            return new Try.Spent();
        }
        Optional<Kept> kept = store.read(request);
        if (kept.isEmpty()) {
            return new Try.Spent();
        }
        boolean right = MessageDigest.isEqual(kept.get().codeHash(), hash(request, typed));
        boolean leadsSomewhere = kept.get().person().isPresent() || kept.get().phone().isPresent();
        if (!right || !leadsSomewhere) {
            int left = TRIES - kept.get().tries();
            return left > 0 ? new Try.Wrong(left) : new Try.Spent();
        }
        return kept.get()
                .phone()
                .map(phone -> prove(request, phone, now))
                .orElseGet(() -> open(request, kept.get().person().orElseThrow(), now));
    }

    private Try prove(UUID request, PhoneNumber phone, Instant now) {
        return store.use(request, now) ? new Try.Proved(phone) : new Try.Spent();
    }

    /** Which phone the code of this request proves. */
    Optional<PhoneNumber> proves(UUID request) {
        return store.read(request).flatMap(Kept::phone);
    }

    private Try open(UUID request, PersonId person, Instant now) {
        return transaction.get(
                () -> {
                    if (!store.use(request, now)) {
                        return new Try.Spent();
                    }
                    records.opened(person);
                    return new Try.Right(person);
                });
    }

    private byte[] hash(UUID request, String code) {
        return keys.hash("code", request + "/" + code);
    }
}
