package org.jiedui.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnprivilegedAccountTest {
    @TempDir
    private Path data;

    @Test
    void isNeverRoot() throws Exception {
        var account = UnprivilegedAccount.ownerOf(data);

        var whoAmI = new ProcessBuilder(account.running(List.of("id", "-u"))).start();

        assertThat(whoAmI.inputReader().readLine()).isNotEqualTo("0");
    }

    @Test
    void canWriteWhereThePreviousOwnerOfTheDataWasAnother() throws Exception {
        if (UnprivilegedAccount.weAreRoot()) {
            Files.setAttribute(data, "unix:uid", 65_534);
        }

        var account = UnprivilegedAccount.ownerOf(data);
        var touch = new ProcessBuilder(
                        account.running(List.of("touch", data.resolve("file").toString())))
                .start();

        assertThat(touch.waitFor()).isZero();
    }
}
