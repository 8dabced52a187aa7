package org.jiedui.kit.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void writesWhatSpreadsheetsRead() throws IOException {
        String written = written(List.of("名称", "数"), List.of(Arrays.asList("含,逗号 \"引号\"", null), List.of("乙", -3)));

        assertThat(written).isEqualTo("\uFEFF名称,数\r\n\"含,逗号 \"\"引号\"\"\",\r\n乙,-3\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1", "\r=1"})
    void writesNoFormula(String text) {
        assertThat(CsvWriter.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesNumbersAndOtherTextAlone() {
        assertThat(CsvWriter.cell(-1)).isEqualTo(-1);
        assertThat(CsvWriter.cell("1-1")).isEqualTo("1-1");
        assertThat(CsvWriter.cell("")).isEqualTo("");
        assertThat(CsvWriter.cell(LocalDate.of(2026, 1, 31))).isEqualTo("2026-01-31");
    }

    private static String written(List<String> header, List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        CsvDocument document = new CsvDocument(Language.ZH, new Text("表.csv", "table.csv"), header, rows);
        new CsvWriter()
                .writeTo(
                        document,
                        CsvDocument.class,
                        CsvDocument.class,
                        new Annotation[0],
                        MediaType.valueOf(CsvDocument.MEDIA_TYPE),
                        new MultivaluedHashMap<>(),
                        body);
        return body.toString(StandardCharsets.UTF_8);
    }
}
