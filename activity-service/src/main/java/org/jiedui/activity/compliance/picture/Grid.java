package org.jiedui.activity.compliance.picture;

import java.util.List;
import org.jiedui.activity.compliance.DatedObligation;
import org.jiedui.activity.compliance.picture.Columns.Month;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Language;

/** The rows of the picture, below the names of months and duties. */
final class Grid {

    private static final int NAMES = 196;
    private static final int NAME = NAMES - 12;
    private static final int HEAD = 44;
    private static final int MONTH_BASELINE = 17;
    private static final int DUTY_BASELINE = 37;
    private static final int ROW = 34;
    private static final int LEADING_BASELINE = 14;
    private static final int PARTNER_BASELINE = 29;
    private static final int TEXT = 12;
    private static final String INK = "#1f1f1f";
    private static final String STRIPE = "#f1f3f5";
    private static final String LINE = "#c4cad1";

    private final List<PictureRow> rows;
    private final Columns columns;
    private final Language language;
    private final int left;

    Grid(List<PictureRow> rows, Language language, int left) {
        this.rows = rows;
        this.columns = new Columns(rows, left + NAMES);
        this.language = language;
        this.left = left;
    }

    int rows() {
        return rows.size();
    }

    int right() {
        return columns.end();
    }

    int height() {
        return HEAD + Math.max(1, rows.size()) * ROW;
    }

    void draw(Svg svg, int top) {
        int first = top + HEAD;
        if (rows.isEmpty()) {
            svg.text(PictureWords.NOTHING.in(language), left, first, TEXT);
            return;
        }
        for (int i = 0; i < rows.size(); i += 2) {
            svg.rectangle(left, first + i * ROW, columns.end() - left, ROW, STRIPE);
        }
        columns.months().forEach(month -> drawHead(svg, month, top));
        svg.rectangle(columns.end(), top, 1, height(), LINE);
        svg.rectangle(left, first, columns.end() - left, 1, LINE);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(svg, rows.get(i), first + i * ROW);
        }
    }

    private void drawHead(Svg svg, Month month, int top) {
        svg.rectangle(month.x(), top, 1, height(), LINE);
        String name = PictureWords.month(month.number()).in(language);
        svg.label(name, month.x() + month.width() / 2, top + MONTH_BASELINE, TEXT, INK);
        for (int place = 0; place < month.columns().size(); place++) {
            String letter = DutyLetter.of(month.columns().get(place)).in(language);
            svg.label(letter, month.column(place) + Columns.WIDTH / 2, top + DUTY_BASELINE, TEXT, INK);
        }
    }

    private void drawRow(Svg svg, PictureRow row, int y) {
        PublishedPairing pairing = row.pairing();
        drawName(svg, pairing.leading(), y + LEADING_BASELINE);
        drawName(svg, pairing.partner(), y + PARTNER_BASELINE);
        for (Month month : columns.months()) {
            for (Duty duty : month.counts().keySet()) {
                drawMarks(svg, row.endingIn(month.number(), duty), month.firstOf(duty), y);
            }
        }
    }

    private void drawName(Svg svg, PublishedParty side, int baseline) {
        svg.text(
                Lettering.cut(side.name(), TEXT, NAME),
                left + 4,
                baseline,
                TEXT,
                "%s %s".formatted(side.name(), side.region()));
    }

    private void drawMarks(Svg svg, List<DatedObligation> obligations, int begin, int y) {
        int x = begin + (Columns.WIDTH - Mark.SIZE) / 2;
        for (DatedObligation obligation : obligations) {
            String title = PictureWords.mark(obligation).in(language);
            Mark.of(obligation.state()).draw(svg, x, y + (ROW - Mark.SIZE) / 2, title);
            x += Columns.WIDTH;
        }
    }
}
