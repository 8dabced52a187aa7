package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** How sure we are that a pairing exists: reported by a source, inferred from one, or made up as a demonstration. */
public enum Verification {
    @Named(zh = "已核实", en = "confirmed")
    @Meaning(value = "A source says that the pairing exists", zh = "有来源明确记载该结对")
    CONFIRMED,
    @Named(zh = "推断", en = "inferred")
    @Meaning(value = "It is inferred from a source that does not say so itself", zh = "由来源推断，来源没有明说")
    INFERRED,
    @Named(zh = "演示", en = "demonstration")
    @Meaning(value = "It is made up as a demonstration; no such pairing exists", zh = "为演示而编，并非真实结对")
    DEMO
}
