package org.jiedui.kit.web.document;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as spreadsheets read it: UTF-8 with a byte order mark, without which they take Chinese for something else,
 * and no cell that they would run as a formula.
 */
@Provider
@Produces(CsvDocument.MEDIA_TYPE)
final class CsvWriter implements MessageBodyWriter<CsvDocument> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Also in full width, and what some programs pass over at the beginning of a cell. */
    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠\t\r\n";

    private static final String TAKEN_AS_TEXT = "'";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == CsvDocument.class;
    }

    @Override
    public void writeTo(
            CsvDocument document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Writer text = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        text.append(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(text, CSVFormat.EXCEL);
        table.printRecord(document.header());
        for (List<@Nullable Object> row : document.rows()) {
            table.printRecord(row.stream().map(CsvWriter::cell));
        }
        table.flush();
    }

    /** Numbers stay numbers, those below zero, too. */
    static @Nullable Object cell(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value;
        }
        String text = value.toString();
        boolean runs = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return runs ? TAKEN_AS_TEXT + text : text;
    }
}
