package org.jiedui.kit.web.negotiation;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedui.kit.problem.MalformedParameter;
import org.jiedui.kit.problem.Text;

/**
 * One media type, or several at once, that a client takes. Parameters other than {@code q} make no difference to us.
 *
 * @param type or {@code *}
 * @param subtype or {@code *}
 * @param quality from 0, never, to 1
 */
record MediaRange(String type, String subtype, double quality) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9a-z-]+";
    private static final Pattern SHAPE = Pattern.compile("(%s)/(%s)".formatted(TOKEN, TOKEN));
    private static final Pattern QUALITY = Pattern.compile("q\\s*=\\s*(1(?:\\.0{0,3})?|0?(?:\\.[0-9]{0,3})?)");

    /** @throws MalformedParameter if the text is no media range; the lone {@code *} that some JDKs send is one */
    static MediaRange of(String text) {
        List<String> parts = AcceptedTypes.split(text.toLowerCase(Locale.ROOT), ';');
        Matcher shape = SHAPE.matcher(parts.getFirst().equals("*") ? MediaType.WILDCARD : parts.getFirst());
        if (!shape.matches()) {
            throw malformed();
        }
        double quality = parts.stream()
                .skip(1)
                .filter(parameter -> parameter.matches("q\\s*=.*"))
                .mapToDouble(MediaRange::quality)
                .findFirst()
                .orElse(1);
        return new MediaRange(shape.group(1), shape.group(2), quality);
    }

    boolean includes(MediaType other) {
        return (type.equals("*") || type.equalsIgnoreCase(other.getType()))
                && (subtype.equals("*") || subtype.equalsIgnoreCase(other.getSubtype()));
    }

    int precision() {
        return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }

    boolean isWelcome() {
        return quality > 0;
    }

    String plain() {
        return quality == 1 ? type + "/" + subtype : "%s/%s;q=%s".formatted(type, subtype, quality);
    }

    private static double quality(String parameter) {
        Matcher quality = QUALITY.matcher(parameter);
        if (!quality.matches() || quality.group(1).isEmpty() || quality.group(1).equals(".")) {
            throw malformed();
        }
        return Double.parseDouble(quality.group(1));
    }

    private static final Text MEDIA_TYPES =
            new Text("应为媒体类型列表，例如 application/json", "must be a list of media types such as application/json");

    private static MalformedParameter malformed() {
        return new MalformedParameter("#header/Accept", "media-types", MEDIA_TYPES);
    }
}
