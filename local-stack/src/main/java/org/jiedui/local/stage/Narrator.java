package org.jiedui.local.stage;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Prints the story for a person to follow. */
public final class Narrator {
    private static final String STEP = "   ";
    private static final int COLUMN_OF_OUTCOME = 73;

    private final PrintStream out;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    /** For tests that want the story's effect only. */
    public static Narrator silent() {
        return new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    public void chapter(String title) {
        out.println();
        out.println(Ansi.AUTO.string("@|bold " + title + "|@"));
    }

    public void says(String sentence) {
        out.println(STEP + sentence);
    }

    /** Somebody does something, with what came of it at the end of the line. */
    public void does(Actor who, String what, String outcome) {
        out.println(STEP + Cells.padded(who.unit() + " " + what, COLUMN_OF_OUTCOME) + "→ " + outcome);
    }

    public void blank() {
        out.println();
    }
}
