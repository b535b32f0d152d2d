package vn.tram.notices.gateway.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.gateway.Gateway;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Sending;

/**
 * Hands e-mail to a mail server over one connection that is kept while there is something to send.
 * Every attempt at the same notice bears the same Message-ID, by which mail programs know a double.
 */
public final class SmtpGateway implements Gateway {

    private static final Logger log = LoggerFactory.getLogger(SmtpGateway.class);

    /** The server closes for now (RFC 5321, 4.2.1). */
    private static final int CLOSING = 421;

    private static final int PERMANENT = 500;

    /** Seconds without a message after which the line is let go. */
    private static final long IDLE_SECONDS = 30;

    private final SmtpSettings settings;
    private final Session session;
    private final Mails mails;
    private Transport line;
    private long lastUse;

    public SmtpGateway(SmtpSettings settings, Clock clock) {
        if (settings.from().isEmpty()) {
            throw new IllegalStateException(
                    "tram.notices.smtp.host is set but tram.notices.smtp.from is not");
        }
        this.settings = settings;
        this.session = Session.getInstance(SmtpProperties.of(settings));
        this.mails = new Mails(session, settings.from(), clock);
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public void keepUp() {
        boolean idle = System.nanoTime() - lastUse > IDLE_SECONDS * 1_000_000_000L;
        if (line != null && idle) {
            close();
        }
    }

    @Override
    public Sending send(Outgoing message) {
        try {
            connect();
        } catch (MessagingException e) {
            log.warn("The mail server cannot be used: {}", e.getClass().getSimpleName());
            close();
            return new Sending.NotNow("unreachable");
        }
        try {
            MimeMessage mail = mails.of(message);
            line.sendMessage(mail, mail.getAllRecipients());
            lastUse = System.nanoTime();
            return new Sending.Accepted(List.of(), false);
        } catch (MessagingException e) {
            return failed(e);
        }
    }

    private void connect() throws MessagingException {
        // asks the server, so that a line it has let go meanwhile is not mistaken for an attempt
        if (line != null && line.isConnected()) {
            return;
        }
        close();
        line = session.getTransport("smtp");
        boolean known = !settings.user().isEmpty();
        line.connect(known ? settings.user() : null, known ? settings.password() : null);
    }

    private Sending failed(MessagingException e) {
        int code = answer(e);
        if (code == CLOSING) {
            close();
            return new Sending.NotNow("busy");
        }
        if (code >= PERMANENT) {
            return new Sending.Impossible("refused-" + code);
        }
        if (code > 0) {
            return new Sending.Refused("refused-" + code);
        }
        close();
        return new Sending.Unanswered("no-answer");
    }

    /** What the server answered; 0 where it did not. */
    private static int answer(MessagingException e) {
        int code = 0;
        for (Exception each = e; each instanceof MessagingException one; each = next(one)) {
            if (each instanceof SMTPAddressFailedException address) {
                code = address.getReturnCode();
            } else if (each instanceof SMTPSendFailedException whole) {
                code = Math.max(code, whole.getReturnCode());
            }
        }
        return code > 0 && code < 400 ? 0 : code;
    }

    private static Exception next(MessagingException e) {
        Exception next = e.getNextException();
        return next instanceof SendFailedException || next instanceof MessagingException
                ? next
                : null;
    }

    @Override
    public void close() {
        if (line != null) {
            try {
                line.close();
            } catch (MessagingException e) {
                log.debug("The line to the mail server broke before it was closed");
            }
            line = null;
        }
    }
}
