package org.jiedui.kit.text.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jiedui.kit.time.ChinaTime;

/** Writes instants as RFC 3339 with {@code +08:00}, as every answer and every event does. */
final class ChinaTimeSerializer extends StdScalarSerializer<Instant> {

    ChinaTimeSerializer() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ChinaTime.offset(instant)));
    }
}
