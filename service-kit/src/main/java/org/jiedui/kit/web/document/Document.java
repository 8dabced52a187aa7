package org.jiedui.kit.web.document;

import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;

/** An answer that people open as a file. A record that is one has an entity tag of all it shows. */
public interface Document {

    /** In which it is worded. */
    Language language();

    /** What the file is called, with its extension; in English of ASCII letters only. */
    Text fileName();

    /** Whether a browser shows it instead of saving it. */
    boolean isShown();
}
