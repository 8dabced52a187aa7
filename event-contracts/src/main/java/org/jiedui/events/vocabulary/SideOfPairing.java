package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** The two sides of a pairing. */
public enum SideOfPairing {
    @Named(zh = "先行方", en = "leading side")
    @Meaning(value = "The side that went ahead; it does not say who teaches whom", zh = "结对中先行的一方；并不表示由谁教谁")
    LEADING,
    @Named(zh = "协作方", en = "partner side")
    @Meaning(value = "The side it works with; it does not say who teaches whom", zh = "结对中协作的一方；并不表示由谁教谁")
    PARTNER
}
