package org.jiedui.kit.text.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Reads decimals of a size that can be reckoned with. Ten characters ({@code 1e99999999}) make a number whose digits fill
 * a server's memory, and at the edge of an int even the count of its digits is wrong.
 */
final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

    private static final int MOST_DIGITS = 100;

    DecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) Objects.requireNonNull(context.handleUnexpectedToken(BigDecimal.class, parser));
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return (BigDecimal) Objects.requireNonNull(
                    context.handleWeirdNumberValue(BigDecimal.class, number, "more digits than any value has"));
        }
        return number;
    }
}
