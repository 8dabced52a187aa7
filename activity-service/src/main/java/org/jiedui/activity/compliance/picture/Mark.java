package org.jiedui.activity.compliance.picture;

import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;

/**
 * How a state looks: a shape and a letter of its own, so that colour only repeats what can be read without it. What is done
 * is filled, what is still to come is an outline, and what is overdue is the only filled square.
 */
enum Mark {
    HELD(Shape.CIRCLE, new Text("完", "H"), "#1a7a43", "#1a7a43", "#ffffff"),
    HELD_LATE(Shape.HEXAGON, new Text("补", "L"), "#1d5ba6", "#1d5ba6", "#ffffff"),
    HALF_MET(Shape.HALF_CIRCLE, new Text("半", "½"), "#f0b429", "#5c4300", "#1f1f1f"),
    WAIVED(Shape.DIAMOND, new Text("免", "W"), "#ffffff", "#5f6368", "#3c4043"),
    OVERDUE(Shape.SQUARE, new Text("逾", "O"), "#a61b1b", "#a61b1b", "#ffffff"),
    PLANNED(Shape.ROUNDED, new Text("排", "P"), "#ffffff", "#1d5ba6", "#123f75"),
    DUE(Shape.RING, new Text("待", "D"), "#ffffff", "#a65300", "#6b3500"),
    UPCOMING(Shape.DASHED_CIRCLE, new Text("未", "U"), "#ffffff", "#80868b", "#55595e");

    /** Of every mark, as wide as it is high. */
    static final int SIZE = 22;

    private static final int LETTER = 12;
    private static final int BASELINE = 15;

    private final Shape shape;
    private final Text letter;
    private final String fill;
    private final String line;
    private final String ink;

    Mark(Shape shape, Text letter, String fill, String line, String ink) {
        this.shape = shape;
        this.letter = letter;
        this.fill = fill;
        this.line = line;
        this.ink = ink;
    }

    static Mark of(ObligationState state) {
        return valueOf(state.name());
    }

    ObligationState state() {
        return ObligationState.valueOf(name());
    }

    /** Defines it once for all the places where it stands. */
    void define(Svg svg, Language language) {
        svg.beginSymbol(name(), SIZE);
        shape.draw(svg, fill, line);
        svg.label(letter.in(language), SIZE / 2, BASELINE, LETTER, ink);
        svg.endSymbol();
    }

    /** @param title what is said of it */
    void draw(Svg svg, int x, int y, String title) {
        svg.use(name(), x, y, SIZE, title);
    }
}
