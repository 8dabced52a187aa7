package org.jiedui.kit.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Leaves {@code format: uuid} to say it all: beside a {@code pattern}, generators make a text of it instead of a UUID. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class UuidFormat implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if ("uuid".equals(schema.getFormat())) {
            schema.setPattern(null);
        }
        return schema;
    }
}
