package org.jiedui.kit.web.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says which members an answer always has: those that the view does not call nullable. Bodies that are sent say it by their
 * constraints.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredMembers implements OASFilter {

    private static final DotName HIDDEN = DotName.createSimple(JsonIgnore.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String OURS = "org.jiedui";
    private static final String SENT = "Request";
    private static final String PAGE = "Page";

    private final Map<String, List<ClassInfo>> records;

    public RequiredMembers(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        schemas.forEach((name, schema) -> {
            if (!name.endsWith(SENT) && schema.getProperties() != null) {
                always(name, schema).ifPresent(schema::required);
            }
        });
    }

    /** What the records of that name with these members agree on; the index may know one record twice. */
    private Optional<List<String>> always(String name, Schema schema) {
        Set<String> members = schema.getProperties().keySet();
        String type = name.startsWith(PAGE) && members.contains("items") ? PAGE : name;
        List<List<String>> opinions = records.getOrDefault(type, List.of()).stream()
                .map(RequiredMembers::shown)
                .filter(components -> names(components.stream()).equals(List.copyOf(members)))
                .map(components ->
                        names(components.stream().filter(one -> !one.type().hasAnnotation(NULLABLE))))
                .distinct()
                .toList();
        return opinions.size() == 1 ? Optional.of(opinions.getFirst()) : Optional.empty();
    }

    private static List<RecordComponentInfo> shown(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !component.hasAnnotation(HIDDEN)
                        && !record.field(component.name()).hasAnnotation(HIDDEN))
                .toList();
    }

    private static List<String> names(Stream<RecordComponentInfo> components) {
        return components.map(RecordComponentInfo::name).toList();
    }
}
