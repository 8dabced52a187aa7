package org.jiedui.kit.web.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The records of ours that the schemas of an OpenAPI document are made from. */
final class SchemaRecords {

    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName HIDDEN = DotName.createSimple(JsonIgnore.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final String OURS = "org.jiedui";
    private static final String EVENTS = "org.jiedui.events";
    private static final String PAGE = "Page";

    private final IndexView index;
    private final Map<String, List<ClassInfo>> byName;

    SchemaRecords(IndexView index) {
        this.index = index;
        byName = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(SchemaRecords::schemaName));
    }

    /**
     * Those with that name whose components are members of the schema, which may have more. The index may know one record
     * twice, and a view may have the name of a record of an event: then it is the view.
     */
    List<ClassInfo> of(String name, Schema schema) {
        Set<String> members = schema.getProperties().keySet();
        String type = name.startsWith(PAGE) && members.contains("items") ? PAGE : name;
        List<ClassInfo> fitting = byName.getOrDefault(type, List.of()).stream()
                .filter(record -> members.containsAll(names(shown(record))))
                .toList();
        List<ClassInfo> views =
                fitting.stream().filter(record -> !isOfAnEvent(record)).toList();
        return views.isEmpty() ? fitting : views;
    }

    /** The components that are members of the JSON, also those of a record that is written as if it were none. */
    Stream<RecordComponentInfo> shown(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !isMarked(record, component, HIDDEN))
                .flatMap(component -> isMarked(record, component, UNWRAPPED)
                        ? shown(Objects.requireNonNull(
                                index.getClassByName(component.type().name())))
                        : Stream.of(component));
    }

    static List<String> names(Stream<RecordComponentInfo> components) {
        return components.map(RecordComponentInfo::name).toList();
    }

    private static boolean isMarked(ClassInfo record, RecordComponentInfo component, DotName annotation) {
        return component.hasAnnotation(annotation)
                || record.field(component.name()).hasAnnotation(annotation);
    }

    private static boolean isOfAnEvent(ClassInfo record) {
        return record.name().toString().startsWith(EVENTS);
    }

    private static String schemaName(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(NAMED);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? record.simpleName() : name.asString();
    }
}
