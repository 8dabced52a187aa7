package org.jiedui.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a process has used so far, as the system tells. */
record ProcessFigures(long pid) {

    /** The time of all processors, in user and in kernel mode. */
    Duration processorTime() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("No process has the id " + pid));
    }

    /** The memory that is in use now, in megabytes of 1,048,576 bytes. */
    double residentMegabytes() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return Integer.parseInt(kilobytes.strip()) / 1024.0;
    }
}
