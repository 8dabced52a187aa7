package org.jiedui.local.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NarratorTest {

    @Test
    void tellsInOneLanguage() {
        assertThat(told(Language.ZH)).contains("应完成任务 5 项", "起草").doesNotContain("obligations", "drafts");
        assertThat(told(Language.EN)).contains("5 obligations", "drafts").doesNotContain("任务", "起草");
    }

    private static String told(Language language) {
        var out = new ByteArrayOutputStream();
        var narrator = new Narrator(new PrintStream(out, true, StandardCharsets.UTF_8), language);
        narrator.says("应完成任务 %d 项", "%d obligations", 5);
        narrator.does(Actor.ZHUHAI, "DRAFT", "起草", "drafts it");
        return out.toString(StandardCharsets.UTF_8);
    }
}
