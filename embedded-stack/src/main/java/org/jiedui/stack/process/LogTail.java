package org.jiedui.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, read without reading the file. */
final class LogTail {
    private static final int MOST_BYTES = 16 * 1024;

    private LogTail() {}

    static String of(Path log, int lines) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - MOST_BYTES));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            List<String> all =
                    new String(bytes, StandardCharsets.UTF_8).strip().lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
