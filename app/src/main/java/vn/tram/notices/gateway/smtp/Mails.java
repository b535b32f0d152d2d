package vn.tram.notices.gateway.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import vn.tram.notices.gateway.Outgoing;

/** Makes mail out of a notice; every time under the same Message-ID. */
final class Mails {

    private final Session session;
    private final String from;
    private final Clock clock;

    Mails(Session session, String from, Clock clock) {
        this.session = session;
        this.from = from;
        this.clock = clock;
    }

    MimeMessage of(Outgoing message) throws MessagingException {
        InternetAddress sender = new InternetAddress(from);
        MimeMessage mail = new SameIdAgain(session, message.notice(), domain(sender));
        mail.setFrom(sender);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient()));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.body(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        // no answers from absence notices (RFC 3834)
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private static String domain(InternetAddress sender) {
        return sender.getAddress().replaceFirst(".*@", "");
    }

    /** Jakarta Mail makes a fresh Message-ID for whatever it saves. */
    private static final class SameIdAgain extends MimeMessage {

        private final UUID notice;
        private final String domain;

        SameIdAgain(Session session, UUID notice, String domain) {
            super(session);
            this.notice = notice;
            this.domain = domain;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + notice + "@" + domain + ">");
        }
    }
}
