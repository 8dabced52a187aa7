package org.jiedui.kit.web.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jiedui.events.Meaning;

/**
 * Describes every property by the {@code @param} of its record, which the compiler keeps, and what means the same everywhere,
 * such as {@code updatedAt}, by a {@link SharedSentences shared sentence}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Descriptions implements OASFilter {

    private static final DotName MEANING = DotName.createSimple(Meaning.class);

    private final SchemaRecords records;
    private final SharedSentences shared = SharedSentences.read();

    public Descriptions(IndexView index) {
        records = new SchemaRecords(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas != null) {
            schemas.forEach(this::describe);
        }
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach(this::describe);
        }
    }

    private void describe(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        List<ClassInfo> types = records.of(name, schema);
        schema.getProperties().forEach((member, property) -> {
            if (property.getDescription() == null) {
                documented(types, member).or(() -> shared.ofProperty(member)).ifPresent(property::description);
            }
        });
    }

    private void describe(String address, PathItem path) {
        path.getOperations().values().stream()
                .flatMap(operation -> Optional.ofNullable(operation.getParameters()).stream())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> describe(address, parameter));
    }

    private void describe(String address, Parameter parameter) {
        shared.ofParameter(address, parameter).ifPresent(parameter::description);
    }

    /** What the records of that name agree on. */
    private Optional<String> documented(List<ClassInfo> types, String member) {
        List<String> sentences = types.stream()
                .flatMap(type -> Stream.concat(
                        records.shown(type)
                                .filter(component -> component.name().equals(member))
                                .flatMap(Descriptions::ofComponent),
                        ofMethod(type, member)))
                .distinct()
                .toList();
        return sentences.size() == 1 ? Optional.of(sentences.getFirst()) : Optional.empty();
    }

    private static Stream<String> ofComponent(RecordComponentInfo component) {
        ClassInfo record = component.declaringClass();
        Stream<String> ofAnEvent = Stream.ofNullable(record.field(component.name()))
                .flatMap(field -> Stream.ofNullable(field.annotation(MEANING)))
                .map(meaning -> meaning.value().asString());
        Stream<String> comments = javadoc(record).getRecordComponents().stream()
                .filter(documented -> documented.getName().equals(component.name()))
                .map(ParamJavadoc::getComment)
                .map(MarkdownComment::sentenceOf);
        return Stream.concat(ofAnEvent, comments).filter(sentence -> !sentence.isEmpty());
    }

    /** A method may make a member of its own. */
    private static Stream<String> ofMethod(ClassInfo type, String member) {
        return javadoc(type).getMethods().stream()
                .filter(method -> method.getName().equals(member)
                        && method.getParamTypes().isEmpty())
                .map(MethodJavadoc::getComment)
                .map(MarkdownComment::sentenceOf)
                .filter(sentence -> !sentence.isEmpty());
    }

    private static ClassJavadoc javadoc(ClassInfo type) {
        return RuntimeJavadoc.getJavadoc(
                type.name().toString(), Thread.currentThread().getContextClassLoader());
    }
}
