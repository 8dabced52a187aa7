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
    private final Language language;

    public Narrator(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** For tests that want the story's effect only. */
    public static Narrator silent() {
        return new Narrator(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), Language.ZH);
    }

    public void chapter(String zh, String en) {
        out.println();
        out.println(Ansi.AUTO.string("@|bold " + language.choose(zh, en) + "|@"));
    }

    /** A line that is the same in every language. */
    public void shows(String line) {
        out.println(STEP + line);
    }

    /** A sentence, or several lines of them, with the same parameters in both languages. */
    public void says(String zh, String en, Object... parameters) {
        language.choose(zh, en, parameters).lines().forEach(this::shows);
    }

    /** Somebody does something, with what came of it at the end of the line. */
    public void does(Actor who, String outcome, String zh, String en, Object... parameters) {
        String what = who.unit() + " " + language.choose(zh, en, parameters);
        shows(Cells.padded(what, COLUMN_OF_OUTCOME) + "→ " + outcome);
    }

    /** A word or two inside a line that is shown. */
    public String word(String zh, String en, Object... parameters) {
        return language.choose(zh, en, parameters);
    }

    public void blank() {
        out.println();
    }
}
