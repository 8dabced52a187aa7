package org.jiedui.kit.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.idempotency.KeyStillRunning;
import org.jiedui.kit.idempotency.KeyUsedForAnotherRequest;
import org.jiedui.kit.precondition.StaleVersion;
import org.jiedui.kit.precondition.UnknownEntityTag;
import org.jiedui.kit.precondition.VersionRequired;
import org.jiedui.kit.precondition.WeakEntityTag;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.Refusal;

/** Completes every operation in the OpenAPI document with what all of them have in common. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CommonAnswers implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request cannot be read or has wrong fields; `errors` names all of them",
            "401", "No valid bearer token",
            "403", "The caller's role may not do this",
            "404", "Nothing there, or outside of the caller's scope",
            "406", "It cannot be answered in a type that Accept allows",
            "503", "The database does not answer; try again");
    private static final Map<String, String> PROBLEMS_OF_WRITING = Map.of(
            "409", "A rule forbids it in the present state",
            "413", "The body is larger than the limit",
            "415", "The body is not application/json",
            "422", "A rule of the domain is broken");
    private static final Map<String, String> PROBLEMS_OF_KEYS = Map.of(
            "409", "A rule forbids it in the present state, or the first request with the Idempotency-Key still runs",
            "422", "A rule of the domain is broken, or the Idempotency-Key belongs to another request",
            "503", "The database does not answer; try again with the same Idempotency-Key");
    private static final Map<String, String> PROBLEMS_OF_CHANGING = Map.of(
            "412", "The resource has changed since its ETag was read, or If-Match names no version of it",
            "428", "If-Match is missing",
            "503", "The database does not answer; try again with the same If-Match");

    private static final List<Class<? extends Refusal>> RULES_OF_CHANGING =
            List.of(VersionRequired.class, StaleVersion.class, UnknownEntityTag.class, WeakEntityTag.class);

    /** Operations that take an {@code Idempotency-Key}. */
    private final Set<String> idempotent;

    public CommonAnswers(IndexView index) {
        idempotent = index.getAnnotations(Idempotent.class).stream()
                .filter(marked -> marked.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(marked -> operationId(marked.target().asMethod()))
                .collect(Collectors.toSet());
    }

    /** An application without operations, such as the tests of a library make, has no paths at all. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema("Problem", ProblemSchema.problem());
        if (document.getPaths() != null) {
            ProblemTypes types = new ProblemTypes(document.getComponents());
            document.getPaths().getPathItems().values().forEach(this::complete);
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) ->
                            types.name(method + " " + path, operation, rules(method, operation))));
        }
    }

    /** Of the kit, which every operation of that kind keeps. */
    private List<Class<? extends Refusal>> rules(PathItem.HttpMethod method, Operation operation) {
        List<Class<? extends Refusal>> rules = new ArrayList<>();
        if (method != PathItem.HttpMethod.GET) {
            rules.add(ChangedMeanwhile.class);
        }
        if (ifMatch(operation).isPresent()) {
            rules.addAll(RULES_OF_CHANGING);
        }
        if (idempotent.contains(operation.getOperationId())) {
            rules.addAll(List.of(KeyStillRunning.class, KeyUsedForAnotherRequest.class));
        }
        return rules;
    }

    private void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            operation.operationId(nameForClients(operation.getOperationId()));
            completeOwn(operation);
            describe(operation, PROBLEMS);
            if (method != PathItem.HttpMethod.GET) {
                describe(operation, PROBLEMS_OF_WRITING);
            }
            Optional<Parameter> ifMatch = ifMatch(operation);
            if (ifMatch.isPresent()) {
                ifMatch.get().required(method != PathItem.HttpMethod.PUT || !creates(operation));
                describe(operation, PROBLEMS_OF_CHANGING);
            }
            if (idempotent.contains(operation.getOperationId())) {
                describeKey(operation);
            }
        });
    }

    private static void describeKey(Operation operation) {
        operation.addParameter(idempotencyKey());
        describe(operation, PROBLEMS_OF_KEYS);
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                mayBeReplayed(answer);
            }
        });
    }

    /** What an operation says of its problems by itself lacks what they look like. */
    private static void completeOwn(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.content(problemContent());
            }
        });
    }

    private static void mayBeReplayed(APIResponse answer) {
        answer.addHeader(
                "Idempotency-Replayed",
                OASFactory.createHeader()
                        .description("true if it is the first answer to the Idempotency-Key again; otherwise absent")
                        .schema(string()));
    }

    /** Generators make a method's name of it: what we call a class is nothing to them. */
    static String nameForClients(String classAndMethod) {
        return classAndMethod.replace("Resource_", "_");
    }

    private static String operationId(MethodInfo method) {
        return nameForClients(method.declaringClass().simpleName() + "_" + method.name());
    }

    private static Optional<Parameter> ifMatch(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        return parameters == null
                ? Optional.empty()
                : parameters.stream()
                        .filter(parameter -> "If-Match".equals(parameter.getName()))
                        .findFirst();
    }

    /** A PUT that creates what is not there yet needs no version of it. */
    private static boolean creates(Operation operation) {
        return operation.getResponses().hasAPIResponse("201");
    }

    private static void describe(Operation operation, Map<String, String> problems) {
        problems.keySet().stream().sorted().forEach(status -> {
            APIResponse response = OASFactory.createAPIResponse()
                    .description(problems.get(status))
                    .content(problemContent());
            operation.getResponses().addAPIResponse(status, response);
        });
    }

    private static Content problemContent() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(reference));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Makes it safe to send the request again: the same key and body get the first answer, for 24 h")
                .schema(string().minLength(1).maxLength(255));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
