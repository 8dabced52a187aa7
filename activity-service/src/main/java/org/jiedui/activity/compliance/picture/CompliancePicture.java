package org.jiedui.activity.compliance.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.compliance.ObligationsOfYear;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Language;

/**
 * The year as an SVG image that stands by itself: a row for each cooperation, by region code, and its duties in the month in
 * which they fall due. It is as long as there are cooperations; a name that is too long is cut, and whole in its title.
 */
public final class CompliancePicture {

    private static final int MARGIN = 16;
    private static final int LEAST_WIDTH = 760;
    private static final int HEADING = 20;
    private static final int HEADING_BASELINE = 36;
    private static final int TEXT = 12;
    private static final int TEXT_BASELINE = 60;
    private static final int LEGEND_TOP = 76;
    private static final int BELOW_THE_LEGEND = 8;

    private CompliancePicture() {}

    public static String of(ObligationsOfYear shown, Language language) {
        Grid grid = new Grid(PictureRow.of(shown.obligations()), language, MARGIN);
        int width = Math.max(LEAST_WIDTH, grid.right() + MARGIN);
        Legend legend = new Legend(duties(shown), language, MARGIN, width - MARGIN, LEGEND_TOP);
        int top = legend.bottom() + BELOW_THE_LEGEND;
        String heading = PictureWords.heading(shown.year()).in(language);
        String summary = PictureWords.summary(shown, grid.rows()).in(language);

        Svg svg = new Svg(ids(shown, language), width, top + grid.height() + MARGIN, language, heading, summary);
        for (Mark mark : Mark.values()) {
            mark.define(svg, language);
        }
        svg.boldText(heading, MARGIN, HEADING_BASELINE, HEADING);
        svg.text(PictureWords.asOf(shown).in(language), MARGIN, TEXT_BASELINE, TEXT);
        legend.draw(svg);
        grid.draw(svg, top);
        return svg.finish();
    }

    /** Equal for equal pictures, and for no others in the same page: of equal ones it does not matter which is looked up. */
    private static String ids(ObligationsOfYear shown, Language language) {
        String content = language + shown.toString();
        String name =
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
        return "p" + name.substring(0, 8) + "-";
    }

    private static List<Duty> duties(ObligationsOfYear shown) {
        return Arrays.stream(Duty.values())
                .filter(duty -> shown.obligations().stream().anyMatch(obligation -> obligation.duty() == duty))
                .toList();
    }
}
