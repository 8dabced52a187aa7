package org.jiedui.caselibrary.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a case lacks for submission, all of it at once (C-2). While it is drafted nothing is required.
 *
 * @param characterCount of the four parts
 * @param gaps what must be there, with JSON pointers into the content; empty when it can be submitted
 * @param warnings what had better be otherwise, and stops nothing
 */
public record Completeness(int characterCount, List<FieldError> gaps, List<FieldError> warnings) {

    private static final int MIN_WANTED = 1_500;
    private static final int MAX_WANTED = 2_500;
    private static final int MAX_CHARACTERS = 5_000;
    private static final int MIN_PICTURES = 2;

    private static final Text MISSING = new Text("缺少%s", "%s missing");
    private static final Text TOO_LONG =
            new Text("四部分共 %d 字，最多 %d 字", "the four parts have %d characters, at most %d are allowed");
    private static final Text NOT_AS_WANTED =
            new Text("四部分共 %d 字，建议 %d 至 %d 字", "the four parts have %d characters, %d to %d are wanted");
    private static final Text NO_INDICATOR =
            new Text("做法类案例至少有一项实施前后都有数值的指标", "a practice has at least one indicator with values before and after");
    private static final Text TOO_FEW_PICTURES = new Text(
            "至少两张图片，现有 %d 张；制度创新类免交", "at least two pictures, there are %d; an institutional innovation needs none");
    private static final Text NO_PLACE = new Text("图片未对应正文位置", "the picture is tied to no place in the text");
    private static final Text NOT_SHARP = new Text(
            "图片长边 %d 像素；按 10 厘米 300 dpi 应不少于 %d 像素", "the longer edge has %d pixels; 300 dpi at 10 cm need %d");
    private static final Text NOT_CONFIRMED = new Text("未确认：%s", "not confirmed: %s");

    public Completeness {
        gaps = List.copyOf(gaps);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param reading the content as it reads, prefilled parts included
     * @param parts of it
     * @param indicators what is wrong with its indicators
     */
    public static Completeness of(
            CaseContent reading, CaseParts parts, Statements statements, List<FieldError> indicators) {
        var found = new Gaps();
        found.fields(reading);
        found.parts(parts);
        found.indicators(reading, indicators);
        found.pictures(reading);
        found.statements(statements);
        return new Completeness(parts.characterCount(), found.gaps, found.warnings);
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** What is found on the way through the rules. */
    private static final class Gaps {

        private final List<FieldError> gaps = new ArrayList<>();
        private final List<FieldError> warnings = new ArrayList<>();

        private void fields(CaseContent content) {
            require(content.title(), "/title", new Text("标题", "title"));
            require(content.kind(), "/kind", new Text("类别", "kind"));
            require(content.scene(), "/scene", new Text("场景", "scene"));
            require(content.topics().isEmpty() ? null : content.topics(), "/topics", new Text("主题", "topics"));
            require(content.conditions(), "/conditions", new Text("适用条件", "conditions"));
            require(content.notToCopy(), "/notToCopy", new Text("不宜照搬的内容", "what not to copy"));
            require(content.costAndStaff(), "/costAndStaff", new Text("投入", "cost and staff"));
        }

        private void parts(CaseParts parts) {
            require(parts.background().text(), "/background", Text.nameOf(PartName.BACKGROUND));
            require(parts.measures().text(), "/measures", Text.nameOf(PartName.MEASURES));
            require(parts.results().text(), "/results", Text.nameOf(PartName.RESULTS));
            require(parts.lessons().text(), "/lessons", Text.nameOf(PartName.LESSONS));
            int count = parts.characterCount();
            if (count > MAX_CHARACTERS) {
                gaps.add(new FieldError(
                        "", "too-long", Map.of("max", MAX_CHARACTERS), TOO_LONG.with(count, MAX_CHARACTERS)));
            } else if (count < MIN_WANTED || count > MAX_WANTED) {
                warnings.add(new FieldError(
                        "",
                        "length",
                        Map.of("min", MIN_WANTED, "max", MAX_WANTED),
                        NOT_AS_WANTED.with(count, MIN_WANTED, MAX_WANTED)));
            }
        }

        private void indicators(CaseContent content, List<FieldError> wrong) {
            if (content.kind() == CaseKind.PRACTICE
                    && content.indicators().stream().noneMatch(Observation::wasMeasured)) {
                gaps.add(new FieldError("/indicators", "missing", NO_INDICATOR));
            }
            gaps.addAll(wrong);
        }

        private void pictures(CaseContent content) {
            List<Picture> pictures = content.pictures();
            if (content.kind() != CaseKind.INSTITUTIONAL && pictures.size() < MIN_PICTURES) {
                gaps.add(new FieldError(
                        "/pictures", "too-few", Map.of("min", MIN_PICTURES), TOO_FEW_PICTURES.with(pictures.size())));
            }
            for (int i = 0; i < pictures.size(); i++) {
                picture(pictures.get(i), "/pictures/" + i);
            }
        }

        private void picture(Picture picture, String pointer) {
            if (picture.part() == null) {
                gaps.add(new FieldError(pointer + "/part", "missing", NO_PLACE));
            }
            if (!picture.suitsPrint()) {
                int longer = Math.max(picture.width(), picture.height());
                gaps.add(new FieldError(
                        pointer,
                        "not-sharp",
                        Map.of("min", Picture.MIN_LENGTH),
                        NOT_SHARP.with(longer, Picture.MIN_LENGTH)));
            }
        }

        private void statements(Statements statements) {
            confirm(
                    statements.nothingUndisclosed(),
                    "nothingUndisclosed",
                    new Text("不含未公开信息", "nothing undisclosed is in it"));
            confirm(
                    statements.noPrivacyInfringed(),
                    "noPrivacyInfringed",
                    new Text("不侵犯隐私", "no privacy is infringed"));
            confirm(
                    statements.noRightsInfringed(),
                    "noRightsInfringed",
                    new Text("不侵犯他人权利", "no rights are infringed"));
        }

        private void confirm(boolean confirmed, String member, Text statement) {
            if (!confirmed) {
                gaps.add(new FieldError("/statements/" + member, "not-confirmed", NOT_CONFIRMED.with(statement)));
            }
        }

        private void require(@Nullable Object there, String pointer, Text name) {
            boolean isMissing = there == null || (there instanceof String text && text.isBlank());
            if (isMissing) {
                gaps.add(new FieldError(pointer, "missing", MISSING.with(name)));
            }
        }
    }
}
