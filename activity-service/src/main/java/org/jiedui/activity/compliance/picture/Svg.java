package org.jiedui.activity.compliance.picture;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jiedui.kit.problem.Language;

/**
 * An image that stands by itself, without script, style sheet or font. An XML writer escapes every name, whatever is in it.
 * Attributes are written in the order of their names, so that equal images are equal text.
 */
final class Svg {

    private static final String FONTS =
            "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    private final String ids;

    /**
     * @param ids what every id in it begins with, so that several pictures can stand in one page
     * @param title what it is, for who does not see it
     * @param summary what it shows
     */
    Svg(String ids, int width, int height, Language language, String title, String summary) {
        this.ids = ids;
        try {
            xml = FACTORY.createXMLStreamWriter(written);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        attributes(Map.of("width", width, "height", height, "viewBox", "0 0 %d %d".formatted(width, height)));
        attributes(Map.of("role", "img", "aria-labelledby", ids + "title " + ids + "summary", "lang", language.tag()));
        attributes(Map.of("font-family", FONTS, "fill", "#1f1f1f"));
        words("title", title, Map.of("id", ids + "title"));
        words("desc", summary, Map.of("id", ids + "summary"));
        rectangle(0, 0, width, height, "#ffffff");
    }

    /** Begins what is drawn wherever it is {@link #use used}. */
    void beginSymbol(String id, int size) {
        begin("symbol", Map.of("id", ids + id, "viewBox", "0 0 %1$d %1$d".formatted(size)));
    }

    void endSymbol() {
        end();
    }

    void use(String id, int x, int y, int size, String title) {
        begin("use", Map.of("href", "#" + ids + id, "x", x, "y", y, "width", size, "height", size));
        words("title", title, Map.of());
        end();
    }

    /** @param y of the line on which the letters stand */
    void text(String text, int x, int y, int size) {
        words("text", text, Map.of("x", x, "y", y, "font-size", size));
    }

    /** @param title all of it, where the text is only its beginning */
    void text(String text, int x, int y, int size, String title) {
        begin("g", Map.of());
        words("title", title, Map.of());
        text(text, x, y, size);
        end();
    }

    void boldText(String text, int x, int y, int size) {
        words("text", text, Map.of("x", x, "y", y, "font-size", size, "font-weight", "bold"));
    }

    /** @param x its middle */
    void label(String text, int x, int y, int size, String ink) {
        String anchor = "middle";
        words(
                "text",
                text,
                Map.of("x", x, "y", y, "font-size", size, "font-weight", "bold", "text-anchor", anchor, "fill", ink));
    }

    void rectangle(int x, int y, int width, int height, String fill) {
        begin("rect", Map.of("x", x, "y", y, "width", width, "height", height, "fill", fill));
        end();
    }

    void path(String path, String fill) {
        begin("path", Map.of("d", path, "fill", fill));
        end();
    }

    /** @param dashes such as {@code 3 2}, or {@code none} */
    void path(String path, String fill, String line, int lineWidth, String dashes) {
        begin(
                "path",
                Map.of("d", path, "fill", fill, "stroke", line, "stroke-width", lineWidth, "stroke-dasharray", dashes));
        end();
    }

    String finish() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return written.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void words(String element, String words, Map<String, Object> attributes) {
        begin(element, attributes);
        try {
            xml.writeCharacters(words);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        end();
    }

    private void begin(String element, Map<String, Object> attributes) {
        try {
            xml.writeStartElement(element);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        attributes(attributes);
    }

    private void end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(Map<String, Object> attributes) {
        try {
            for (Map.Entry<String, Object> attribute : new TreeMap<>(attributes).entrySet()) {
                xml.writeAttribute(attribute.getKey(), attribute.getValue().toString());
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
