package org.jiedui.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Text;

/**
 * Refuses addresses and headers over the limit with a problem document. The framework has limits too, which end the
 * request without a body; they are set well above, where only an attack comes.
 */
@ApplicationScoped
class HeadLimit {

    private static final int BEFORE_ALL_OTHERS = 100_001;
    private static final int LONGEST_ADDRESS = 4 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    /** Colon, space and the end of the line. */
    private static final int AROUND_A_HEADER = 4;

    private static final Problem TOO_LONG = HttpProblem.URI_TOO_LONG
            .problem()
            .withDetail(new Text("地址超过 %d 个字符。", "The address is longer than %d characters.").with(LONGEST_ADDRESS));
    private static final Problem TOO_LARGE = HttpProblem.REQUEST_HEADER_FIELDS_TOO_LARGE
            .problem()
            .withDetail(new Text("请求头超过 %d 字节。", "The headers are larger than %d bytes.").with(LARGEST_HEADERS));

    private final RouterProblems problems;

    HeadLimit(RouterProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    private void check(RoutingContext context) {
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            problems.answer(context, TOO_LONG);
        } else if (sizeOfHeaders(context.request()) > LARGEST_HEADERS) {
            problems.answer(context, TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND_A_HEADER;
        }
        return size;
    }
}
