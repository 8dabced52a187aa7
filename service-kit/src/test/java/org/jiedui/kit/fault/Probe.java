package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** What clients and operators see while the database cannot. */
final class Probe {

    private Probe() {}

    /** Refused, and with a hint to come again, before that time has passed. */
    static void assertTryAgain(Duration within, Supplier<Response> request) {
        long start = System.nanoTime();
        Response answer = request.get();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(within);
        assertProblem(answer, 503, "database-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    /** Answered in time, whatever the answer is. */
    static int readiness() {
        return statusWithin(Duration.ofSeconds(3), "/q/health/ready");
    }

    static int liveness() {
        return statusWithin(Duration.ofSeconds(1), "/q/health/live");
    }

    private static int statusWithin(Duration time, String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        long start = System.nanoTime();
        int status =
                RestAssured.get(URI.create("http://127.0.0.1:" + port + path)).statusCode();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(time);
        return status;
    }
}
