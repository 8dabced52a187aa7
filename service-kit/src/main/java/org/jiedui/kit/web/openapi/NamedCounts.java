package org.jiedui.kit.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * Names the members of a map whose keys are an enumeration, such as counts by status: the document would call it an object
 * with any members, and a generated client a map of texts.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class NamedCounts implements OASFilter {

    private static final DotName MAP = DotName.createSimple(Map.class);

    private final IndexView index;

    public NamedCounts(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(record -> {
            Schema schema = schemas.get(record.simpleName());
            if (schema != null && schema.getProperties() != null) {
                name(record, schema.getProperties());
            }
        });
    }

    private void name(ClassInfo record, Map<String, Schema> members) {
        record.recordComponents().forEach(component -> {
            Schema counts = members.get(component.name());
            if (counts != null && counts.getAdditionalPropertiesSchema() != null) {
                keys(component.type()).ifPresent(keys -> name(keys, counts));
            }
        });
    }

    private Optional<ClassInfo> keys(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE && type.name().equals(MAP)
                ? Optional.ofNullable(index.getClassByName(type.asParameterizedType()
                                .arguments()
                                .getFirst()
                                .name()))
                        .filter(ClassInfo::isEnum)
                : Optional.empty();
    }

    private static void name(ClassInfo keys, Schema counts) {
        Schema count = counts.getAdditionalPropertiesSchema();
        keys.enumConstants().forEach(key -> counts.addProperty(key.name(), count));
        counts.setAdditionalPropertiesSchema(null);
    }
}
