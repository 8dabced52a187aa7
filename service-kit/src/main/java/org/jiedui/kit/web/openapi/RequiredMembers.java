package org.jiedui.kit.web.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final String OURS = "org.jiedui";
    private static final String EVENTS = "org.jiedui.events";
    private static final String SENT = "Request";
    private static final String PAGE = "Page";

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records;

    public RequiredMembers(IndexView index) {
        this.index = index;
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
        List<ClassInfo> fitting = records.getOrDefault(type, List.of()).stream()
                .filter(record -> Set.copyOf(names(shown(record))).equals(members))
                .toList();
        List<ClassInfo> views =
                fitting.stream().filter(record -> !isOfAnEvent(record)).toList();
        List<List<String>> opinions = (views.isEmpty() ? fitting : views)
                .stream()
                        .map(record ->
                                names(shown(record).filter(one -> !one.type().hasAnnotation(NULLABLE))))
                        .distinct()
                        .toList();
        return opinions.size() == 1 ? Optional.of(opinions.getFirst()) : Optional.empty();
    }

    /** A view may show one as it is, or have one of its own that is called alike. */
    private static boolean isOfAnEvent(ClassInfo record) {
        return record.name().toString().startsWith(EVENTS);
    }

    private Stream<RecordComponentInfo> shown(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !isMarked(record, component, HIDDEN))
                .flatMap(component -> isMarked(record, component, UNWRAPPED)
                        ? shown(index.getClassByName(component.type().name()))
                        : Stream.of(component));
    }

    private static boolean isMarked(ClassInfo record, RecordComponentInfo component, DotName annotation) {
        return component.hasAnnotation(annotation)
                || record.field(component.name()).hasAnnotation(annotation);
    }

    private static List<String> names(Stream<RecordComponentInfo> components) {
        return components.map(RecordComponentInfo::name).toList();
    }
}
