package org.jiedui.stack.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jiedui.stack.process.StartFailed;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL as it lies on the class path: a tar of programs, libraries and links, compressed with xz. */
final class BinaryArchive {
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> DATA = PosixFilePermissions.fromString("rw-r--r--");
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final URL resource;

    private BinaryArchive(URL resource) {
        this.resource = resource;
    }

    static BinaryArchive forThisMachine() {
        var name = Platform.archive();
        return Optional.ofNullable(BinaryArchive.class.getResource("/" + name))
                .map(BinaryArchive::new)
                .orElseThrow(() ->
                        new StartFailed("No PostgreSQL for this machine: %s is not on the class path".formatted(name)));
    }

    /** Names the content, so that another version of the binaries is another name. */
    String fingerprint() {
        try (var content = new DigestInputStream(resource.openStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everybody may read what is unpacked: as root, PostgreSQL runs as somebody else. */
    void unpackInto(Path folder) throws IOException {
        try (InputStream packed = resource.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
        try (var tree = Files.walk(folder)) {
            for (var inner : (Iterable<Path>) tree.filter(Files::isDirectory)::iterator) {
                Files.setPosixFilePermissions(inner, PROGRAM);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        Files.setPosixFilePermissions(target, (entry.getMode() & OWNER_MAY_EXECUTE) == 0 ? DATA : PROGRAM);
    }
}
