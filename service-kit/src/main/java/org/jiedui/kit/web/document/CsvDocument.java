package org.jiedui.kit.web.document;

import java.util.List;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets.
 *
 * @param header the names of the columns
 * @param rows each with a cell for every column; an absent one stays empty
 */
public record CsvDocument(Language language, Text fileName, List<String> header, List<List<@Nullable Object>> rows)
        implements Document {

    /** What the operation says that it produces. */
    public static final String MEDIA_TYPE = "text/csv";

    public CsvDocument {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    @Override
    public boolean isShown() {
        return false;
    }
}
