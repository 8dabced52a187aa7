package org.jiedui.activity.compliance.web;

import org.jiedui.activity.compliance.ObligationsOfYear;
import org.jiedui.activity.compliance.picture.CompliancePicture;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.web.document.Document;

/** The picture of a year. */
record PictureDocument(Language language, int year, String svg) implements Document {

    static final String MEDIA_TYPE = "image/svg+xml";

    private static final Text NAME = new Text("结对任务完成情况-%d.svg", "compliance-%d.svg");

    static PictureDocument of(ObligationsOfYear shown, Language language) {
        return new PictureDocument(language, shown.year(), CompliancePicture.of(shown, language));
    }

    @Override
    public Text fileName() {
        return NAME.with(year);
    }

    @Override
    public boolean isShown() {
        return true;
    }
}
