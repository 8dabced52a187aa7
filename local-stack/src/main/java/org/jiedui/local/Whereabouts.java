package org.jiedui.local;

import java.io.PrintStream;
import java.time.Duration;
import org.jiedui.local.event.EventLog;
import org.jiedui.local.stack.Service;
import org.jiedui.local.stack.StackPorts;

/** Tells a person where everything is, once it is up. */
record Whereabouts(Workspace workspace, StackPorts ports, PrintStream out) {

    void print(Duration took) {
        out.printf("%nEverything is up after %.0f s. Ctrl-C ends it.%n%n", took.toMillis() / 1e3);
        for (Service service : Service.values()) {
            out.printf(
                    "   %-21s http://127.0.0.1:%d/openapi   health and metrics http://127.0.0.1:%d/q/health, /q/metrics%n",
                    service.module(), ports.httpOf(service), ports.managementOf(service));
        }
        out.printf("   %-21s 127.0.0.1:%d, databases", "PostgreSQL", ports.postgres());
        for (Service service : Service.values()) {
            out.printf(" %s", service.database());
        }
        out.printf("; role and password have the same name%n");
        out.printf("   %-21s 127.0.0.1:%d, topics %s%n", "Kafka", ports.kafka(), String.join(" ", EventLog.TOPICS));
        out.printf(
                "   %-21s %s/<service>.log%n",
                "logs", workspace.shown(workspace.home().resolve("logs")));
        out.printf("%nIn another terminal:%n%n");
        out.printf("   ./jiedui events --from-start%n");
        out.printf("   ./jiedui demo%n");
        out.printf(
                "   curl -s -H \"Authorization: Bearer $(./jiedui token --role ministry)\" http://127.0.0.1:%d/v1/pairings%n",
                ports.http());
    }
}
