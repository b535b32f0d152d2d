package vn.tram.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.management.HeapDumpWebEndpoint;
import org.springframework.context.ApplicationContext;
import vn.tram.TramIntegrationTest;

@TramIntegrationTest
class KeysOfTheApplicationTest {

    @Autowired private PlatformKeys keys;
    @Autowired private TrustedSigners signers;
    @Autowired private ApplicationContext application;

    @Value("${tram.home}")
    private Path home;

    @Test
    void theFirstStartMakesAKeyThatSignsAndIsTrusted() throws Exception {
        Path file = home.resolve(FirstKey.FILE_NAME);

        assertThat(keys.canSign()).isTrue();
        assertThat(signers.of(keys.inForce().keyId())).isEqualTo(keys.own());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nobodyTakesADumpOfTheMemoryOverTheNetwork() {
        assertThat(application.getBeansOfType(HeapDumpWebEndpoint.class)).isEmpty();
    }
}
