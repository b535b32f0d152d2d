package vn.tram.notices.gateway.smpp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.gateway.Gateway;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Pace;
import vn.tram.notices.gateway.Receipts;
import vn.tram.notices.gateway.Sending;
import vn.tram.notices.gateway.SmsText;

/**
 * Hands SMS to a provider over one bound line, part by part, and asks for a receipt of each. All
 * attempts at a notice number their parts by the same reference, so a handset that gets a part
 * twice puts the text together once.
 */
public final class SmppGateway implements Gateway {

    private static final byte GSM = 0x00;
    private static final byte UCS2 = 0x08;

    /** How long the later parts of a text wait while the provider wants a slower pace. */
    private static final long PATIENCE_SECONDS = 20;

    private static final Set<Integer> SLOW_DOWN =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);

    private static final Set<Integer> NO_SUCH_RECIPIENT =
            Set.of(
                    SMPPConstant.STAT_ESME_RINVDSTADR,
                    SMPPConstant.STAT_ESME_RINVDSTTON,
                    SMPPConstant.STAT_ESME_RINVDSTNPI);

    private final SmppSettings settings;
    private final SmppLine line;
    private final Pace pace;

    /** Over TLS, trusts whom the platform trusts. */
    public SmppGateway(SmppSettings settings, Receipts receipts) {
        this(settings, receipts, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    SmppGateway(SmppSettings settings, Receipts receipts, SSLSocketFactory trust) {
        this.settings = settings;
        this.line = new SmppLine(settings, new ReceiptReader(receipts), trust);
        this.pace = new Pace(settings.perSecond());
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMS;
    }

    @Override
    public void keepUp() {
        line.up();
    }

    @Override
    public Sending send(Outgoing message) {
        SmsText text = SmsText.of(message.body());
        if (text.parts().size() > SmsText.MOST_PARTS) {
            return new Sending.Impossible("too-long");
        }
        List<String> ids = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (int part = 0; part < text.parts().size(); part++) {
            Answer answer = submit(message, text, part);
            while (part > 0 && answer.slowDown() && System.nanoTime() - end < 0 && rested()) {
                answer = submit(message, text, part);
            }
            if (answer.failure().isPresent()) {
                return part > 0 && answer.slowDown()
                        ? new Sending.Unanswered("broken-off")
                        : answer.failure().get();
            }
            ids.add(answer.id());
        }
        return new Sending.Accepted(ids, false);
    }

    private record Answer(String id, Optional<Sending> failure) {

        static Answer failed(Sending failure) {
            return new Answer("", Optional.of(failure));
        }

        boolean slowDown() {
            return failure.filter(Sending.NotNow.class::isInstance).isPresent();
        }
    }

    private static boolean rested() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer submit(Outgoing message, SmsText text, int part) {
        SMPPSession session = line.up();
        if (session == null) {
            return Answer.failed(new Sending.NotNow("unreachable"));
        }
        pace.await();
        try {
            return new Answer(submit(session, message, text, part), Optional.empty());
        } catch (NegativeResponseException e) {
            return Answer.failed(refused(e.getCommandStatus()));
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            line.down();
            return Answer.failed(new Sending.Unanswered("no-answer"));
        } catch (PDUException e) {
            return Answer.failed(new Sending.Impossible("malformed"));
        }
    }

    private String submit(SMPPSession session, Outgoing message, SmsText text, int part)
            throws PDUException,
                    ResponseTimeoutException,
                    InvalidResponseException,
                    NegativeResponseException,
                    IOException {
        boolean several = text.parts().size() > 1;
        DataCoding coding = new RawDataCoding(text.ucs2() ? UCS2 : GSM);
        boolean name = settings.sender().chars().anyMatch(Character::isLetter);
        return session.submitShortMessage(
                        "",
                        name ? TypeOfNumber.ALPHANUMERIC : TypeOfNumber.UNKNOWN,
                        name ? NumberingPlanIndicator.UNKNOWN : NumberingPlanIndicator.ISDN,
                        settings.sender(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        message.recipient().substring(1),
                        new ESMClass(
                                MessageMode.DEFAULT,
                                MessageType.DEFAULT,
                                several ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        coding,
                        (byte) 0,
                        several ? numbered(message, text, part) : text.parts().get(0))
                .getMessageId();
    }

    /** With the header that lets a handset put parts together (3GPP TS 23.040, 9.2.3.24.1). */
    private static byte[] numbered(Outgoing message, SmsText text, int part) {
        int reference = message.notice().hashCode() & 0xFF;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {5, 0, 3});
        out.write(reference);
        out.write(text.parts().size());
        out.write(part + 1);
        out.writeBytes(text.parts().get(part));
        return out.toByteArray();
    }

    private static Sending refused(int status) {
        if (SLOW_DOWN.contains(status)) {
            return new Sending.NotNow("busy");
        }
        String problem = "refused-%04x".formatted(status);
        return NO_SUCH_RECIPIENT.contains(status)
                ? new Sending.Impossible(problem)
                : new Sending.Refused(problem);
    }

    @Override
    public void close() {
        line.down();
    }
}
