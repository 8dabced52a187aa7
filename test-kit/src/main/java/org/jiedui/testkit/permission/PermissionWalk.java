package org.jiedui.testkit.permission;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.contract.ApiOperation;
import org.jiedui.testkit.permission.PermissionTable.Row;

/**
 * Every operation, made by every caller. All make the same request, and where a version is named it is one that nobody has
 * seen: who may is told before whether and when, so who may not learns nothing else, and who may is stopped by that.
 */
public final class PermissionWalk {

    /** The caller without a token. */
    public static final String ANONYMOUS = "anonymous";

    private static final String NOBODY_HAS_SEEN_IT = "\"999999999\"";

    private final Map<String, ApiOperation> operations;
    private final PermissionTable table;
    private final Map<String, String> tokens;

    /** @param tokens of each caller but the anonymous one, by the name of its column */
    public PermissionWalk(ApiDocument document, PermissionTable table, Map<String, String> tokens) {
        this.operations = document.operations().stream()
                .collect(Collectors.toMap(ApiOperation::operationId, Function.identity()));
        this.table = table;
        this.tokens = tokens;
    }

    /** @throws AssertionError with everything in which the service, its document and the table differ */
    public void check(Attempts attempts) {
        List<String> complaints = complaints(attempts);
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    List<String> complaints(Attempts attempts) {
        List<String> complaints = new ArrayList<>(gaps());
        if (complaints.isEmpty()) {
            table.rows().values().forEach(row -> complaints.addAll(differences(row, attempts)));
        }
        return complaints;
    }

    private List<String> gaps() {
        Stream<String> withoutRow = operations.keySet().stream()
                .filter(operation -> !table.rows().containsKey(operation))
                .map(operation -> operation + " has no row");
        Stream<String> withoutOperation = table.rows().values().stream()
                .filter(row -> !operations.containsKey(row.operationId())
                        || !operations.get(row.operationId()).name().equals(row.request()))
                .map(row -> "no operation is %s, %s".formatted(row.operationId(), row.request()));
        TreeSet<String> callers = new TreeSet<>(tokens.keySet());
        callers.add(ANONYMOUS);
        Stream<String> columns = callers.equals(new TreeSet<>(table.callers()))
                ? Stream.empty()
                : Stream.of("the callers are %s, the columns %s".formatted(callers, table.callers()));
        return Stream.of(withoutRow, withoutOperation, columns)
                .flatMap(Function.identity())
                .toList();
    }

    private List<String> differences(Row row, Attempts attempts) {
        ApiOperation operation = Objects.requireNonNull(operations.get(row.operationId()));
        List<String> found = new ArrayList<>();
        row.verdicts().forEach((caller, expected) -> {
            Attempt attempt = attempts.of(operation);
            Response answer = send(operation, attempt, caller);
            if (!verdict(answer, attempt).equals(Optional.of(expected))) {
                found.add("%s is %s for the caller '%s' by the table, but %s answers %d %s"
                        .formatted(
                                row.operationId(),
                                expected,
                                caller,
                                attempt.path(),
                                answer.statusCode(),
                                answer.asString()));
            }
        });
        return found;
    }

    private Response send(ApiOperation operation, Attempt attempt, String caller) {
        RequestSpecification request = given();
        if (!caller.equals(ANONYMOUS)) {
            request.auth().oauth2(tokens.get(caller));
        }
        if (!operation.method().equals("get")) {
            request.header("If-Match", NOBODY_HAS_SEEN_IT);
            Optional.ofNullable(attempt.body())
                    .or(operation::exampleOfBody)
                    .ifPresent(body -> request.contentType(ContentType.JSON).body(body));
        }
        return request.request(operation.method(), attempt.path());
    }

    private static Optional<Verdict> verdict(Response answer, Attempt attempt) {
        Optional<Verdict> verdict = Verdict.of(answer.statusCode());
        boolean unseen = answer.statusCode() == 200
                && attempt.shows() != null
                && !answer.asString().contains(attempt.shows());
        return unseen ? Optional.of(Verdict.UNSEEN) : verdict;
    }
}
