package org.jiedui.kit.text.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jiedui.kit.text.AcceptableText;
import org.jiedui.kit.text.CleanText;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.TextObjection;
import org.jspecify.annotations.Nullable;

/**
 * Reads strings, and refuses what could not be kept. From a client it also refuses what says nothing, and line breaks
 * except where a member is {@link MultiLine}.
 */
final class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private final boolean multiLine;

    TextDeserializer(boolean multiLine) {
        super(String.class);
        this.multiLine = multiLine;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty member) {
        boolean isMarked = member != null && member.getAnnotation(MultiLine.class) != null;
        return isMarked == multiLine ? this : new TextDeserializer(isMarked);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) Objects.requireNonNull(context.handleUnexpectedToken(String.class, parser));
        }
        boolean isSent = context.getAttribute(JsonRules.SENT_BY_A_CLIENT) != null;
        String text = isSent ? CleanText.of(parser.getText()) : parser.getText();
        Optional<TextObjection> objection = isSent ? objectionToSent(text) : AcceptableText.objectionTo(text);
        if (objection.isPresent()) {
            throw JsonMappingException.from(parser, objection.get().en(), new UnacceptableText(objection.get()));
        }
        return text;
    }

    private Optional<TextObjection> objectionToSent(String text) {
        return multiLine ? CleanText.objectionTo(text) : CleanText.objectionToLine(text);
    }
}
