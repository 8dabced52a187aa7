package org.jiedui.caselibrary.content;

/** What the submitting side confirms, each by itself. */
public record Statements(boolean nothingUndisclosed, boolean noPrivacyInfringed, boolean noRightsInfringed) {

    public static final Statements NONE = new Statements(false, false, false);

    /** As if each were confirmed, to see what else is missing. */
    public static final Statements CONFIRMED = new Statements(true, true, true);
}
