package org.jiedui.kit.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Reads strings of request bodies and refuses what could not be kept, and what is no string. */
final class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) Objects.requireNonNull(context.handleUnexpectedToken(String.class, parser));
        }
        String text = parser.getText();
        Optional<String> objection = AcceptableText.objectionTo(text);
        if (objection.isPresent()) {
            throw JsonMappingException.from(parser, objection.get(), new UnacceptableText(objection.get()));
        }
        return text;
    }
}
