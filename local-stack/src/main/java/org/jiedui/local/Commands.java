package org.jiedui.local;

import java.time.Duration;
import java.util.Set;
import org.jiedui.local.event.DeadLetters;
import org.jiedui.local.stack.LocalIssuer;
import org.jiedui.local.stack.LocalStackSettings;
import org.jiedui.local.stack.StackPorts;
import org.jiedui.local.stage.Language;
import org.jiedui.local.stage.Narrator;
import org.jiedui.local.stage.StoryBook;
import org.jiedui.local.story.Retelling;
import org.jiedui.stack.issuer.TokenRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands and their options; {@code test}, {@code bench} and {@code help} are the script's own. */
@Command(name = "./jiedui", synopsisSubcommandLabel = "COMMAND")
final class Commands {
    private static final Duration A_DAY_AT_WORK = Duration.ofHours(12);

    private final Workspace workspace;

    Commands(Workspace workspace) {
        this.workspace = workspace;
    }

    @Command(description = "Start everything, load the sample data, tell the story, and stay up.")
    int up(
            @Option(names = "--fresh", description = "Delete what was stored before.") boolean fresh,
            @Option(
                            names = "--story",
                            negatable = true,
                            defaultValue = "true",
                            fallbackValue = "true",
                            description = "Tell the story of 珠海–遵义 unless it was told before (default: yes).")
                    boolean story,
            @Mixin Telling telling,
            @Option(names = "--postgres-port", defaultValue = "5433", description = "Default: ${DEFAULT-VALUE}.")
                    int postgresPort,
            @Option(names = "--kafka-port", defaultValue = "9092", description = "Default: ${DEFAULT-VALUE}.")
                    int kafkaPort,
            @Option(
                            names = "--http-port",
                            defaultValue = "8081",
                            description = "The first of three (default: ${DEFAULT-VALUE}); management is 1000 above.")
                    int httpPort,
            @Option(
                            names = "--cors-origin",
                            split = ",",
                            paramLabel = "ORIGIN",
                            converter = Origin.Parser.class,
                            description =
                                    "Pages from there, such as http://localhost:5173, may call the services; once or often.")
                    @Nullable Set<Origin> corsOrigins) {
        var ports = new StackPorts(postgresPort, kafkaPort, httpPort);
        var settings = LocalStackSettings.kept(workspace.repository(), workspace.home(), ports)
                .withEnvironment(Origin.allowing(corsOrigins == null ? Set.of() : corsOrigins));
        return new Up(workspace, settings, System.out).run(fresh, story, telling.language);
    }

    @Command(description = "End the stack that runs.")
    int down() {
        return new Down(workspace, System.out).run();
    }

    @Command(description = "Print a token that the local services accept for 12 hours.")
    int token(
            @Option(names = "--role", required = true, description = "One of ${COMPLETION-CANDIDATES}.") Role role,
            @Option(names = "--region", description = "Such as 440400 or LOCAL:XPCC; none for national roles.")
                    @Nullable String region,
            @Option(names = "--unit", description = "Name of the unit.") @Nullable String unit) {
        String who = region == null ? role.toString() : role + " of " + region;
        System.out.println(LocalIssuer.in(workspace.issuer())
                .token(TokenRequest.forRoles(role.toString())
                        .inRegion(region)
                        .ofUnit(unit == null ? who : unit)
                        .named(who)
                        .validFor(A_DAY_AT_WORK)));
        return 0;
    }

    @Command(description = "Show the events on Kafka as they come.")
    int events(
            @Option(names = "--from-start", description = "Begin with the first event.") boolean fromStart,
            @Option(names = "--no-follow", description = "End after the last event.") boolean noFollow,
            @Option(names = "--topic", description = "Only this one, such as jiedui.case.events or just case.")
                    @Nullable String topic,
            @Option(names = "--json", description = "The whole events, one a line.") boolean json) {
        var reading = new EventPrinting(System.out, json);
        return reading.run(bootstrapServers(), topic, fromStart, !noFollow);
    }

    @Command(description = "Read the story back from the running services.")
    int demo(@Mixin Telling telling) {
        var running = running();
        Retelling.tell(
                Up.endpoints(workspace, running.ports()),
                StoryBook.in(workspace.story()),
                new Narrator(System.out, telling.language));
        return 0;
    }

    @Command(description = "Send a consumer's dead letters to it again, and to no other, each once.")
    int replay(@Parameters(paramLabel = "CONSUMER", description = "Such as activity-service.") String consumer) {
        var replay = new DeadLetters(bootstrapServers()).replay(consumer);
        System.out.printf("%d sent again%n", replay.sent());
        if (replay.gone() > 0) {
            System.out.printf("%d refer to records that their topics no longer have%n", replay.gone());
        }
        return 0;
    }

    /** How the story is told. */
    static final class Telling {
        @Option(
                names = "--language",
                description = "Of the story: zh or en (default: Chinese where the machine is set to it).")
        Language language = Language.ofThisMachine();
    }

    private RunningUp running() {
        return RunningUp.find(workspace.running()).orElseThrow(NothingRuns::new);
    }

    private String bootstrapServers() {
        return "127.0.0.1:" + running().ports().kafka();
    }
}
