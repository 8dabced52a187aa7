package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Whether a pairing of a programme has a parent pairing. */
public enum ParentRule {
    @Named(zh = "不设上级结对", en = "no parent")
    @Meaning(value = "A pairing of the programme has no parent pairing", zh = "该机制下的结对没有上级结对")
    NONE,
    @Named(zh = "可设上级结对", en = "parent optional")
    @Meaning(value = "A pairing of the programme may have a parent pairing", zh = "该机制下的结对可以有上级结对，也可以没有")
    OPTIONAL,
    @Named(zh = "须有上级结对", en = "parent required")
    @Meaning(value = "A pairing of the programme lies under a parent pairing", zh = "该机制下的结对须有上级结对")
    REQUIRED
}
