package org.jiedui.kit.text.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jiedui.kit.text.AcceptableText;
import org.jiedui.kit.text.WrittenText;

/** Reads strings, and refuses what could not be kept; from a client, also what says nothing. */
final class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) Objects.requireNonNull(context.handleUnexpectedToken(String.class, parser));
        }
        boolean isSent = context.getAttribute(JsonRules.SENT_BY_A_CLIENT) != null;
        String text = isSent ? WrittenText.of(parser.getText()) : parser.getText();
        Optional<String> objection = isSent ? WrittenText.objectionTo(text) : AcceptableText.objectionTo(text);
        if (objection.isPresent()) {
            throw JsonMappingException.from(parser, objection.get(), new UnacceptableText(objection.get()));
        }
        return text;
    }
}
