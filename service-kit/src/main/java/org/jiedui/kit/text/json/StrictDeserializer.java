package org.jiedui.kit.text.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.Function;

/** Reads a value from a JSON string in its one written form; never from a number, an array or an empty string. */
final class StrictDeserializer<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> reader;

    StrictDeserializer(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) Objects.requireNonNull(context.handleUnexpectedToken(handledType(), parser));
        }
        String text = parser.getText();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return (T) Objects.requireNonNull(
                    context.handleWeirdStringValue(handledType(), text, "not in its written form"));
        }
    }
}
