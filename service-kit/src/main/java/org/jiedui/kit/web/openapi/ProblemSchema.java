package org.jiedui.kit.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes what every problem looks like: {@link org.jiedui.kit.problem.ProblemDocument}. */
final class ProblemSchema {

    private static final String IN_LANGUAGE = ", in the language of Content-Language";

    private ProblemSchema() {}

    static Schema problem() {
        return object(
                        "Problem details (RFC 9457); a rule may add what programs can act on. Sentences are in Chinese or, if"
                                + " Accept-Language prefers it, in English; Content-Language says which")
                .addProperty("type", string("urn:jiedui:problem:<slug>; programs decide by it"))
                .addProperty("title", string("The rule, for people" + IN_LANGUAGE))
                .addProperty("status", integer("HTTP status"))
                .addProperty("detail", string("What was broken here, for people" + IN_LANGUAGE))
                .addProperty("instance", string("The path that was asked"))
                .addProperty(
                        "errors",
                        schema(Schema.SchemaType.ARRAY, "All that is wrong with the request")
                                .items(error()))
                .addProperty("currentVersion", integer("With 412: the version the resource is at now"))
                .required(List.of("type", "title", "status"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                .addExample(staleVersion())
                .addExample(invalidRequest());
    }

    private static Schema error() {
        return object("One thing that is wrong")
                .addProperty("pointer", string("JSON pointer into the body, or #query/…, #path/…, #header/…"))
                .addProperty("code", string("What is wrong, for programs, such as size"))
                .addProperty(
                        "parameters",
                        object("Of the code, such as min and max; absent if it has none")
                                .additionalPropertiesSchema(
                                        OASFactory.createSchema().booleanSchema(true)))
                .addProperty("detail", string("What is wrong, for people" + IN_LANGUAGE))
                .required(List.of("pointer", "code", "detail"));
    }

    private static Map<String, Object> staleVersion() {
        return new TreeMap<>(Map.of(
                "type", "urn:jiedui:problem:stale-version",
                "title", "版本已过期",
                "status", 412,
                "detail", "资源现为第 4 版；请重新读取后再修改。",
                "currentVersion", 4));
    }

    private static Map<String, Object> invalidRequest() {
        Map<String, Object> tooLong = new TreeMap<>(Map.of(
                "pointer", "/description/name",
                "code", "size",
                "parameters", new TreeMap<>(Map.of("min", 0, "max", 200)),
                "detail", "最多 200 个字符"));
        return new TreeMap<>(Map.of(
                "type", "urn:jiedui:problem:invalid-request",
                "title", "请求有误",
                "status", 400,
                "detail", "请求有 1 处错误，见 errors。",
                "errors", List.of(tooLong)));
    }

    private static Schema string(String description) {
        return schema(Schema.SchemaType.STRING, description);
    }

    private static Schema integer(String description) {
        return schema(Schema.SchemaType.INTEGER, description);
    }

    private static Schema object(String description) {
        return schema(Schema.SchemaType.OBJECT, description);
    }

    private static Schema schema(Schema.SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
