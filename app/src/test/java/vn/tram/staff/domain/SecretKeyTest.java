package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyTest {

    @TempDir Path folder;

    @Test
    void theFirstStartMakesAKeyThatOnlyTheOwnerReadsAndLaterStartsKeep() throws Exception {
        byte[] first = new FileSecretKeySource("", folder.resolve("new")).masterKey();
        byte[] second = new FileSecretKeySource("", folder.resolve("new")).masterKey();

        assertThat(first).hasSize(32).isEqualTo(second);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("new/secret.key"))))
                .isEqualTo("rw-------");
        assertThat(Files.list(folder.resolve("new"))).hasSize(1);
    }

    @Test
    void aConfiguredKeyWinsAndLeavesNoFile() {
        byte[] key = new byte[32];
        key[5] = 7;

        byte[] read =
                new FileSecretKeySource(Base64.getEncoder().encodeToString(key), folder)
                        .masterKey();

        assertThat(read).isEqualTo(key);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBadKeyStopsTheStartWithoutShowingIt() {
        assertThatThrownBy(() -> new FileSecretKeySource("not/base64!!", folder).masterKey())
                .hasMessageContaining("tram.secret-key")
                .hasMessageNotContaining("not/")
                .hasNoCause();
        assertThatThrownBy(() -> new FileSecretKeySource("c2hvcnQ=", folder).masterKey())
                .hasMessageContaining("32 bytes");
    }

    @Test
    void whatWasEncryptedForOneOwnerDoesNotOpenForAnother() {
        SecretVault vault = new SecretVault(new byte[32]);
        byte[] sealed = vault.encrypt("totp", "a", new byte[] {1, 2, 3});

        assertThat(vault.decrypt("totp", "a", sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> vault.decrypt("totp", "b", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.decrypt("other", "a", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameTextIsEncryptedDifferentlyEachTime() {
        SecretVault vault = new SecretVault(new byte[32]);

        assertThat(vault.encrypt("totp", "a", new byte[20]))
                .isNotEqualTo(vault.encrypt("totp", "a", new byte[20]));
    }
}
