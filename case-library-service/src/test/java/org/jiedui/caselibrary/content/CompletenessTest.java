package org.jiedui.caselibrary.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.caselibrary.indicator.ObservationFixture.INDICATOR;
import static org.jiedui.caselibrary.indicator.ObservationFixture.observed;
import static org.jiedui.caselibrary.indicator.ObservationFixture.reading;

import java.util.List;
import org.jiedui.caselibrary.ExchangeFixture;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final Observation MEASURED =
            observed(INDICATOR, "440400", reading("2022", "10.5", 1), reading("2023", "12", 1));
    private static final Observation HALF =
            observed(INDICATOR, "440400", reading("2022", null, 1), reading("2023", "12", 1));
    private static final Picture SHARP = new Picture("https://example.org/1.jpg", "示例图", PartName.MEASURES, 1182, 800);

    @Test
    void namesEveryGapOfAnEmptyCaseAtOnce() {
        assertThat(of(CaseContent.EMPTY, new Statements(true, false, false)).gaps())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("/title", "missing"),
                        tuple("/kind", "missing"),
                        tuple("/scene", "missing"),
                        tuple("/topics", "missing"),
                        tuple("/background", "missing"),
                        tuple("/measures", "missing"),
                        tuple("/results", "missing"),
                        tuple("/lessons", "missing"),
                        tuple("/conditions", "missing"),
                        tuple("/notToCopy", "missing"),
                        tuple("/costAndStaff", "missing"),
                        tuple("/pictures", "too-few"),
                        tuple("/statements/noPrivacyInfringed", "not-confirmed"),
                        tuple("/statements/noRightsInfringed", "not-confirmed"));
    }

    @Test
    void saysSoInChineseAndInEnglish() {
        assertThat(of(CaseContent.EMPTY, Statements.CONFIRMED).gaps().stream()
                        .filter(gap -> gap.pointer().equals("/notToCopy"))
                        .map(FieldError::detail))
                .containsExactly(new Text("缺少不宜照搬的内容", "what not to copy missing"));
    }

    @Test
    void asksAnInstitutionalInnovationForNeitherFiguresNorPictures() {
        assertThat(of(ContentFixture.whole(), Statements.CONFIRMED).isComplete())
                .isTrue();
    }

    @Test
    void asksAPracticeForAnIndicatorWithBothValuesAndTwoPictures() {
        assertThat(of(practice(List.of(HALF), List.of(SHARP)), Statements.CONFIRMED)
                        .gaps())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/indicators", "missing"), tuple("/pictures", "too-few"));
        assertThat(of(practice(List.of(HALF, MEASURED), List.of(SHARP, SHARP)), Statements.CONFIRMED)
                        .isComplete())
                .isTrue();
    }

    @Test
    void asksForPicturesThatAreSharpAndHaveAPlace() {
        Picture small = new Picture("https://example.org/2.jpg", "示例图", null, 1181, 900);

        assertThat(of(practice(List.of(MEASURED), List.of(SHARP, small)), Statements.CONFIRMED)
                        .gaps())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/pictures/1/part", "missing"), tuple("/pictures/1", "not-sharp"));
    }

    @ParameterizedTest
    @CsvSource({"1499,length,", "1500,,", "2500,,", "2501,length,", "5000,length,", "5001,,too-long"})
    void wantsACertainLengthAndAllowsNoMoreThanFiveThousand(int characters, String warning, String gap) {
        CaseContent ofThatLength = new CaseContent(
                "示例",
                CaseKind.INSTITUTIONAL,
                "PUBLIC_PLACE",
                ContentFixture.whole().topics(),
                "一",
                "二",
                "三",
                "字".repeat(characters - 3),
                null,
                List.of(),
                "甲",
                "乙",
                "丙",
                List.of());

        Completeness found = of(ofThatLength, Statements.CONFIRMED);

        assertThat(found.characterCount()).isEqualTo(characters);
        assertThat(found.warnings())
                .extracting(FieldError::code)
                .isEqualTo(warning == null ? List.of() : List.of(warning));
        assertThat(found.gaps()).extracting(FieldError::code).isEqualTo(gap == null ? List.of() : List.of(gap));
    }

    private static CaseContent practice(List<Observation> indicators, List<Picture> pictures) {
        CaseContent whole = ContentFixture.whole();
        return new CaseContent(
                whole.title(),
                CaseKind.PRACTICE,
                whole.scene(),
                whole.topics(),
                whole.background(),
                whole.measures(),
                whole.results(),
                whole.lessons(),
                null,
                indicators,
                whole.conditions(),
                whole.notToCopy(),
                whole.costAndStaff(),
                pictures);
    }

    private static Completeness of(CaseContent content, Statements statements) {
        CaseParts parts = CaseParts.of(content, ExchangeFixture.aPairing(), List.of());
        return Completeness.of(content, parts, statements, List.of());
    }
}
