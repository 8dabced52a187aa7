package org.jiedui.kit.web.openapi;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Names the types of the problems that an operation answers, each with an example: those that the tests have seen, and those
 * that every operation of its kind answers. A status without a type is no answer of the operation.
 */
final class ProblemTypes {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final Map<String, String> RARE = Map.of(
            "410",
            "It was withdrawn; when and why",
            "412",
            "It was changed at the same moment",
            "429",
            "Asked too often; Retry-After says when to ask again");

    private final Components components;
    private final SeenProblems seen = SeenProblems.read();

    /** @param components take one example of each kind of problem */
    ProblemTypes(Components components) {
        this.components = components;
    }

    /**
     * @param request such as {@code POST /v1/plans}
     * @param rules of the kit that every operation of its kind keeps
     */
    void name(String request, Operation operation, Collection<Class<? extends Refusal>> rules) {
        Map<String, SortedSet<String>> byStatus = new TreeMap<>();
        examples(request, operation, rules).forEach(example -> byStatus.computeIfAbsent(
                        String.valueOf(example.get("status")), status -> new TreeSet<>())
                .add(show(example)));
        APIResponses answers = operation.getResponses();
        Set.copyOf(answers.getAPIResponses().keySet()).stream()
                .filter(status -> !byStatus.containsKey(status) && isProblem(answers.getAPIResponse(status)))
                .forEach(answers::removeAPIResponse);
        byStatus.forEach((status, slugs) -> answers.addAPIResponse(
                status, described(status, answers.getAPIResponse(status)).content(content(slugs))));
    }

    private Stream<Map<String, Object>> examples(
            String request, Operation operation, Collection<Class<? extends Refusal>> rules) {
        Stream<Map<String, Object>> ofTests = seen.operations().getOrDefault(request, new TreeSet<>()).stream()
                .map(slug -> seen.examples().get(slug));
        Stream<Map<String, Object>> ofHttp = Stream.of(HttpProblem.values())
                .filter(problem -> isAnsweredBy(operation, problem))
                .map(problem -> example(problem.slug(), problem.status(), problem.title()));
        Stream<Map<String, Object>> ofRules = rules.stream()
                .map(rule -> example(
                        Refusal.slug(rule),
                        rule.getAnnotation(Rule.class).kind().status(),
                        Refusal.title(rule)));
        return Stream.of(ofTests, ofHttp, ofRules).flatMap(all -> all);
    }

    /** Roles and limits are seen by the tests. */
    private static boolean isAnsweredBy(Operation operation, HttpProblem problem) {
        return switch (problem.reach()) {
            case EVERY_OPERATION -> true;
            case WITH_A_BODY -> operation.getRequestBody() != null;
            case WITH_ROLES, WHERE_IT_IS_USED, NO_OPERATION -> false;
        };
    }

    /** What a test has seen of it, or as much as is always the same. */
    private Map<String, Object> example(String slug, int status, Text title) {
        return seen.examples()
                .getOrDefault(
                        slug,
                        new TreeMap<>(
                                Map.of("type", "urn:jiedui:problem:" + slug, "title", title.zh(), "status", status)));
    }

    /** @return its slug, by which operations refer to it */
    private String show(Map<String, Object> example) {
        String type = String.valueOf(example.get("type"));
        String slug = type.substring(type.lastIndexOf(':') + 1);
        components.addExample(slug, OASFactory.createExample().value(example));
        return slug;
    }

    private static boolean isProblem(APIResponse answer) {
        return answer.getContent() != null && answer.getContent().hasMediaType(MEDIA_TYPE);
    }

    private static APIResponse described(String status, @Nullable APIResponse answer) {
        return answer != null
                ? answer
                : OASFactory.createAPIResponse().description(RARE.getOrDefault(status, "It is refused"));
    }

    /** The types stand beside the reference (OpenAPI 3.1), so that generated clients have one class of problems. */
    private static Content content(Collection<String> slugs) {
        Schema types = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        MediaType problem = OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .ref("#/components/schemas/Problem")
                        .addProperty("type", types));
        slugs.forEach(slug -> {
            types.addEnumeration("urn:jiedui:problem:" + slug);
            problem.addExample(slug, OASFactory.createExample().ref("#/components/examples/" + slug));
        });
        return OASFactory.createContent().addMediaType(MEDIA_TYPE, problem);
    }
}
