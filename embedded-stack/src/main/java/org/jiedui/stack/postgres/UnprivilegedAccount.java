package org.jiedui.stack.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.stack.process.StartFailed;

/**
 * Who PostgreSQL runs as: it refuses to run as root, which is what builds in containers run as.
 *
 * @param prefix put before a command, runs it as this account
 * @param owner the numeric user who must own the files of the data directory
 */
record UnprivilegedAccount(List<String> prefix, long owner) {
    private static final long ROOT = 0;
    private static final String WRITES_AND_IS_NOT_ROOT = "[ $(id -u) != 0 ] && [ -w \"$0\" ]";

    /** The usual number of {@code nobody}, who is known on every machine: PostgreSQL looks its user's name up. */
    private static final long NOBODY = 65_534;

    /**
     * A user namespace comes first, as it leaves the files root's and reaches wherever root's own folders are;
     * containers often forbid it, and then becoming {@code nobody} works.
     */
    private static final List<UnprivilegedAccount> WAYS_OUT_OF_ROOT = List.of(
            new UnprivilegedAccount(List.of("unshare", "--user"), ROOT),
            new UnprivilegedAccount(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY),
            new UnprivilegedAccount(List.of("chroot", "--userspec=" + NOBODY + ":" + NOBODY, "/"), NOBODY));

    static boolean weAreRoot() {
        return new UnixSystem().getUid() == ROOT;
    }

    /**
     * The account that can write to {@code data}, which it owns from now on with all that is in it.
     *
     * @throws StartFailed if this is root and there is no such account
     */
    static UnprivilegedAccount ownerOf(Path data) {
        if (!weAreRoot()) {
            return new UnprivilegedAccount(List.of(), new UnixSystem().getUid());
        }
        return WAYS_OUT_OF_ROOT.stream()
                .filter(account -> account.canTake(data))
                .findFirst()
                .orElseThrow(() -> new StartFailed(("PostgreSQL refuses to run as root, and no other account can be"
                                + " used for %s: start as an ordinary user, or choose a folder that the user nobody"
                                + " can reach")
                        .formatted(data)));
    }

    List<String> running(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    void own(Path path) {
        try (Stream<Path> tree = Files.walk(path)) {
            for (var file : (Iterable<Path>) tree::iterator) {
                Files.setAttribute(file, "unix:uid", (int) owner);
                Files.setAttribute(file, "unix:gid", (int) owner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be given to user %d".formatted(path, owner), e);
        }
    }

    private boolean canTake(Path data) {
        try {
            if (!Files.getAttribute(data, "unix:uid").equals((int) owner)) {
                own(data);
            }
            var probe = new ProcessBuilder(running(List.of("sh", "-c", WRITES_AND_IS_NOT_ROOT, data.toString())))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor() == 0;
        } catch (IOException notOnThisMachine) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
