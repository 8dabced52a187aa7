package org.jiedui.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedui.local.event.NoSuchTopic;
import org.jiedui.local.http.ServiceRefused;
import org.jiedui.local.http.ServiceUnreachable;
import org.jiedui.local.stack.PartDied;
import org.jiedui.local.stack.ServiceNotBuilt;
import org.jiedui.local.stage.DidNotHappen;
import org.jiedui.local.story.StoryNotTold;
import org.jiedui.stack.issuer.DevelopmentIssuerRefused;
import org.jiedui.stack.kafka.TopicFileInvalid;
import org.jiedui.stack.kafka.TopicPartitionsDiffer;
import org.jiedui.stack.process.PortInUse;
import org.jiedui.stack.process.StartFailed;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the script {@code jiedui} runs. */
public final class Jiedui {
    private static final int FAILED = 1;

    /** What went wrong in a way that its sentence says all about. */
    private static final List<Class<? extends RuntimeException>> EXPLAINED = List.of(
            UpRunsAlready.class,
            NothingRuns.class,
            PartDied.class,
            ServiceNotBuilt.class,
            ServiceRefused.class,
            ServiceUnreachable.class,
            DidNotHappen.class,
            StoryNotTold.class,
            NoSuchTopic.class,
            PortInUse.class,
            StartFailed.class,
            TopicFileInvalid.class,
            TopicPartitionsDiffer.class,
            DevelopmentIssuerRefused.class);

    private Jiedui() {}

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        // The Kafka client has much to say that is no news to whoever reads this terminal.
        Logger.getLogger("").setLevel(Level.OFF);
        System.exit(commandLine(Workspace.current()).execute(arguments));
    }

    static CommandLine commandLine(Workspace workspace) {
        var line = new CommandLine(new Commands(workspace));
        line.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .addOption(help()));
        return line.setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, failed, parsed) -> {
                    if (!isExplained(failure)) {
                        throw failure;
                    }
                    failed.getErr().println("jiedui: " + failure.getMessage());
                    return FAILED;
                });
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this.")
                .build();
    }

    static boolean isExplained(Exception failure) {
        return EXPLAINED.stream().anyMatch(type -> type.isInstance(failure));
    }
}
