package org.jiedui.activity.compliance.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/** Says what marks and letters mean, in as many lines as that takes. */
final class Legend {

    private static final int LETTER = 12;
    private static final int LINE = 28;
    private static final int GAP = 6;
    private static final int BASELINE = 15;
    private static final int BETWEEN = 16;

    private final List<Entry> entries = new ArrayList<>();
    private final int left;
    private final int right;
    private int x;
    private int y;

    /** @param duties those that are drawn */
    Legend(Collection<Duty> duties, Language language, int left, int right, int top) {
        this.left = left;
        this.right = right;
        this.x = left;
        this.y = top;
        for (Mark mark : Mark.values()) {
            add(mark, Text.nameOf(mark.state()).in(language));
        }
        startLine();
        for (Duty duty : duties) {
            add(
                    null,
                    "%s %s"
                            .formatted(
                                    DutyLetter.of(duty).in(language),
                                    Text.nameOf(duty).in(language)));
        }
        startLine();
    }

    /** Where it ends. */
    int bottom() {
        return y;
    }

    void draw(Svg svg) {
        entries.forEach(entry -> entry.draw(svg));
    }

    private void add(@Nullable Mark mark, String text) {
        Entry entry = new Entry(x, y, mark, text);
        if (x + entry.width() > right) {
            startLine();
            entry = new Entry(x, y, mark, text);
        }
        entries.add(entry);
        x += entry.width() + BETWEEN;
    }

    private void startLine() {
        if (x > left) {
            x = left;
            y += LINE;
        }
    }

    private record Entry(int x, int y, @Nullable Mark mark, String text) {

        int width() {
            return beside() + Lettering.width(text, LETTER);
        }

        private int beside() {
            return mark == null ? 0 : Mark.SIZE + GAP;
        }

        void draw(Svg svg) {
            if (mark != null) {
                mark.draw(svg, x, y, text);
            }
            svg.text(text, x + beside(), y + BASELINE, LETTER);
        }
    }
}
