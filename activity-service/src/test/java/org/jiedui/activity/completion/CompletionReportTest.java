package org.jiedui.activity.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiedui.activity.completion.CompletionRefusals.MaterialsNotStated;
import org.jiedui.activity.completion.CompletionRefusals.PracticeNamedTwice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionReportTest {

    private static final List<String> LINK = List.of("https://example.org/report");

    @Test
    void linksMaterialsOrStatesThatThereAreNone() {
        assertThat(report(LINK, false).materials()).isEqualTo(LINK);
        assertThat(report(List.of(), true).materials()).isEmpty();
    }

    @Test
    void doesNeitherLeaveItOpenNorSayBoth() {
        assertThatThrownBy(() -> report(List.of(), false)).isInstanceOf(MaterialsNotStated.class);
        assertThatThrownBy(() -> report(LINK, true)).isInstanceOf(MaterialsNotStated.class);
    }

    @ParameterizedTest
    @CsvSource({"撤桶并点, 撤桶并点", "Café驿站, Cafe\u0301驿站", "神居, \ufa19居", "ＣＡＦÉ\u3000驿站, café 驿站"})
    void namesAPracticeOnceHoweverItIsSpelled(String name, String spelling) {
        NamedPractice one = new NamedPractice(name, true);
        NamedPractice same = new NamedPractice(spelling, false);

        assertThatThrownBy(() -> new CompletionReport("测试", List.of(), true, List.of(one, same)))
                .isInstanceOf(PracticeNamedTwice.class);
    }

    private static CompletionReport report(List<String> materials, boolean withoutMaterials) {
        return new CompletionReport("测试", materials, withoutMaterials, List.of());
    }
}
