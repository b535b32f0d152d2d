package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * The application is killed outright while it sends, and started again. Called by the profile
 * {@code faults} only: its name matches no pattern of the everyday tests.
 */
class SendingFaults {

    private final Path home =
            Path.of("target", "tram-kill", UUID.randomUUID().toString()).toAbsolutePath();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @AfterEach
    void clean() throws IOException {
        server.stop();
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyMessageArrivesAndAtMostTheOneOnItsWayArrivesTwiceUnderOneIdentity() throws Exception {
        server.start();
        Process first = start("begin");
        while (server.getReceivedMessages().length < SendingVictim.PEOPLE / 4) {
            assertThat(first.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(5);
        }
        first.destroyForcibly().waitFor();
        int received = server.getReceivedMessages().length;
        assertThat(received).as("killed in the middle").isLessThan(SendingVictim.PEOPLE);

        Process second = start("finish");
        List<String> said;
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(second.getInputStream(), StandardCharsets.UTF_8))) {
            said = out.lines().toList();
        }

        assertThat(second.waitFor()).isZero();
        assertThat(said).contains("finished sent=%d whole=true".formatted(SendingVictim.PEOPLE));
        MimeMessage[] all = server.getReceivedMessages();
        Set<String> identities = new HashSet<>();
        for (MimeMessage message : all) {
            identities.add(message.getMessageID());
        }
        assertThat(identities).hasSize(SendingVictim.PEOPLE);
        assertThat(all.length - identities.size()).as("doubles").isBetween(0, 1);
    }

    private Process start(String act) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingVictim.class.getName(),
                        act,
                        home.toString(),
                        Integer.toString(server.getSmtp().getPort()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
