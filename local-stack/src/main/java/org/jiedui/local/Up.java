package org.jiedui.local;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.local.http.ServiceRefused;
import org.jiedui.local.http.ServiceUnreachable;
import org.jiedui.local.sample.SampleData;
import org.jiedui.local.stack.Endpoints;
import org.jiedui.local.stack.LocalIssuer;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.LocalStackSettings;
import org.jiedui.local.stack.PartDied;
import org.jiedui.local.stack.Service;
import org.jiedui.local.stack.StackPorts;
import org.jiedui.local.stage.DidNotHappen;
import org.jiedui.local.stage.Language;
import org.jiedui.local.stage.Narrator;
import org.jiedui.local.stage.StoryBook;
import org.jiedui.local.story.Story;

/** Starts everything, fills it, and watches over it until it is told to end or a part dies. */
final class Up {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Workspace workspace;
    private final LocalStackSettings settings;
    private final StackPorts ports;
    private final PrintStream out;

    Up(Workspace workspace, LocalStackSettings settings, PrintStream out) {
        this.workspace = workspace;
        this.settings = settings;
        this.ports = settings.ports();
        this.out = out;
    }

    /** Does not return as long as all goes well: Ctrl-C and {@code ./jiedui down} end the JVM. */
    int run(boolean fresh, boolean story, Language language) {
        long begun = System.nanoTime();
        try (var claim = RunningUp.claim(workspace.running(), ports)) {
            ports.requireFree();
            if (fresh) {
                workspace.deleteData();
            }
            out.println("Starting; ready is:");
            var stack = new LocalStack(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, claim), "end"));
            try (stack) {
                stack.bringUp(this::ready);
                fill(stack.endpoints(), story, language);
                new Whereabouts(workspace, ports, out).print(Duration.ofNanos(System.nanoTime() - begun));
                watch(stack);
            }
        }
        return 1;
    }

    private synchronized void ready(String part, Duration took, String where) {
        out.printf("   %-22s %5.1f s   %s%n", part, took.toMillis() / 1e3, where);
    }

    /** A failure here is a fault to look into, for which the stack had better stay up. */
    private void fill(Endpoints endpoints, boolean tellStory, Language language) {
        var book = StoryBook.in(workspace.story());
        var narrator = new Narrator(out, language);
        try {
            SampleData.load(endpoints, book, narrator);
            if (book.isFinished()) {
                out.printf("%nThe story was told before; ./jiedui demo reads it back, up --fresh begins anew.%n");
            } else if (tellStory) {
                Story.tell(endpoints, book, narrator);
            }
        } catch (ServiceRefused | ServiceUnreachable | DidNotHappen e) {
            out.printf("%nThe story stops here: %s%nThe next ./jiedui up goes on from this point.%n", e.getMessage());
        }
    }

    private void watch(LocalStack stack) {
        while (!stack.isClosed()) {
            requireAlive(stack);
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void requireAlive(LocalStack stack) {
        try {
            stack.requireAlive();
        } catch (PartDied e) {
            out.printf("%nA part has ended by itself; ending the rest …%n");
            throw e;
        }
    }

    private void end(LocalStack stack, RunningUp.Claim claim) {
        if (!stack.isClosed()) {
            out.printf("%nEnding …%n");
            stack.close();
            out.println("Ended; what was stored stays.");
        }
        claim.close();
    }

    /** For commands beside the one that runs the stack. */
    static Endpoints endpoints(Workspace workspace, StackPorts ports) {
        return new Endpoints(
                Arrays.stream(Service.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                service -> URI.create("http://127.0.0.1:" + ports.httpOf(service)))),
                "127.0.0.1:" + ports.kafka(),
                LocalIssuer.in(workspace.issuer()));
    }
}
