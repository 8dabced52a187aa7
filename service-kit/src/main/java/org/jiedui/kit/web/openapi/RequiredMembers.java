package org.jiedui.kit.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Says which members an answer always has: those that the view does not call nullable. Bodies that are sent say it by their
 * constraints.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredMembers implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String SENT = "Request";

    private final SchemaRecords records;

    public RequiredMembers(IndexView index) {
        records = new SchemaRecords(index);
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

    /** What the records of that name with just these members agree on. */
    private Optional<List<String>> always(String name, Schema schema) {
        Set<String> members = schema.getProperties().keySet();
        List<List<String>> opinions = records.of(name, schema).stream()
                .filter(record ->
                        Set.copyOf(SchemaRecords.names(records.shown(record))).equals(members))
                .map(this::always)
                .distinct()
                .toList();
        return opinions.size() == 1 ? Optional.of(opinions.getFirst()) : Optional.empty();
    }

    private List<String> always(ClassInfo record) {
        return SchemaRecords.names(
                records.shown(record).filter(one -> !one.type().hasAnnotation(NULLABLE)));
    }
}
