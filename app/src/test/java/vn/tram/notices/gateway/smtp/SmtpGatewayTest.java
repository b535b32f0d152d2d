package vn.tram.notices.gateway.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Sending;
import vn.tram.notices.gateway.smtp.SmtpSettings.Security;

/** Against a real mail server on this machine, and against some that misbehave. */
class SmtpGatewayTest {

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        setup(ServerSetup.PROTOCOL_SMTP), setup(ServerSetup.PROTOCOL_SMTPS)
                    });
    private SmtpGateway gateway;

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(10_000);
        return setup;
    }

    @AfterEach
    void close() {
        if (gateway != null) {
            gateway.close();
        }
        server.stop();
    }

    private SmtpGateway to(int port, Security security, String user, String password) {
        gateway =
                new SmtpGateway(
                        new SmtpSettings(
                                "127.0.0.1",
                                port,
                                user,
                                password,
                                "Tram <tram@soyte.example>",
                                security,
                                Duration.ofSeconds(3)),
                        Clock.systemUTC());
        return gateway;
    }

    private static Outgoing message() {
        return message("nguoi@halang.example");
    }

    private static Outgoing message(String to) {
        return new Outgoing(
                UUID.randomUUID(), to, "Lịch hẹn 08:00", "Mời bạn đến Trạm Y tế xã Hạ Lang.\n");
    }

    @Test
    void aMessageArrivesAsItWasWordedUnderOneIdentity() throws Exception {
        server.start();
        Outgoing message = message();
        to(server.getSmtp().getPort(), Security.NONE, "", "");

        assertThat(gateway.send(message)).isInstanceOf(Sending.Accepted.class);
        assertThat(gateway.send(message)).isInstanceOf(Sending.Accepted.class);

        assertThat(server.waitForIncomingEmail(5_000, 2)).isTrue();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received[0].getSubject()).isEqualTo("Lịch hẹn 08:00");
        assertThat(received[0].getContent().toString())
                .contains("Mời bạn đến Trạm Y tế xã Hạ Lang.");
        assertThat(GreenMailUtil.getAddressList(received[0].getFrom()))
                .isEqualTo("Tram <tram@soyte.example>");
        assertThat(received[0].getMessageID())
                .isEqualTo("<" + message.notice() + "@soyte.example>")
                .isEqualTo(received[1].getMessageID());
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aPasswordIsAskedForAndAWrongOneSendsNothing() {
        server.setUser("tram", "a-secret");
        server.start();

        assertThat(to(server.getSmtp().getPort(), Security.NONE, "tram", "wrong").send(message()))
                .isEqualTo(new Sending.NotNow("unreachable"));
        gateway.close();
        assertThat(
                        to(server.getSmtp().getPort(), Security.NONE, "tram", "a-secret")
                                .send(message()))
                .isInstanceOf(Sending.Accepted.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerWithoutTlsGetsNothingWhereTlsIsWanted() {
        server.start();

        assertThat(to(server.getSmtp().getPort(), Security.STARTTLS, "", "").send(message()))
                .isInstanceOf(Sending.NotNow.class);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatCannotShowWhoItIsGetsNothing() {
        server.start();

        assertThat(to(server.getSmtps().getPort(), Security.TLS, "", "").send(message()))
                .isInstanceOf(Sending.NotNow.class);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyThereIsNotTheMessagesFault() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(to(free, Security.NONE, "", "").send(message()))
                .isEqualTo(new Sending.NotNow("unreachable"));
    }

    @Test
    void aServerThatComesBackIsUsedAgain() throws Exception {
        server.start();
        int port = server.getSmtp().getPort();
        to(port, Security.NONE, "", "");
        assertThat(gateway.send(message())).isInstanceOf(Sending.Accepted.class);
        server.stop();
        assertThat(gateway.send(message())).isInstanceOf(Sending.NotNow.class);

        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        again.start();
        try {
            assertThat(gateway.send(message())).isInstanceOf(Sending.Accepted.class);
        } finally {
            again.stop();
        }
    }

    @Test
    void noSuchMailboxIsForGoodAndAFullOneForNow() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer("RCPT", "550 5.1.1 no such user")) {
            assertThat(to(scripted.port(), Security.NONE, "", "").send(message()))
                    .isEqualTo(new Sending.Impossible("refused-550"));
        }
        gateway.close();
        try (ScriptedServer scripted = new ScriptedServer("RCPT", "452 4.2.2 mailbox full")) {
            assertThat(to(scripted.port(), Security.NONE, "", "").send(message()))
                    .isEqualTo(new Sending.Refused("refused-452"));
        }
        gateway.close();
        try (ScriptedServer scripted = new ScriptedServer("MAIL", "421 4.7.0 slow down")) {
            assertThat(to(scripted.port(), Security.NONE, "", "").send(message()))
                    .isEqualTo(new Sending.NotNow("busy"));
        }
    }

    @Test
    void aServerThatDiesAfterItHasTheTextMayHaveTakenIt() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer(".", "")) {
            assertThat(to(scripted.port(), Security.NONE, "", "").send(message()))
                    .isEqualTo(new Sending.Unanswered("no-answer"));
        }
    }

    /** Speaks just enough SMTP, and gives a chosen answer to one command; an empty one hangs up. */
    private static final class ScriptedServer implements AutoCloseable {

        private final ServerSocket socket =
                new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final String command;
        private final String answer;

        ScriptedServer(String command, String answer) throws IOException {
            this.command = command;
            this.answer = answer;
            Thread thread = new Thread(this::serve, "scripted-smtp");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (Socket client = socket.accept()) {
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = client.getOutputStream();
                say(out, "220 scripted");
                boolean data = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (data && !line.equals(".")) {
                        continue;
                    }
                    data = line.startsWith("DATA");
                    String said = line.startsWith(command) ? answer : data ? "354 go" : "250 ok";
                    if (said.isEmpty()) {
                        return;
                    }
                    say(out, said);
                }
            } catch (IOException gone) {
                // the client has heard enough
            }
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
