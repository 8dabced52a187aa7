package org.jiedui.pairing.party;

import org.jiedui.events.Named;

/** The orders in which parties can be listed. */
public enum PartyOrder {
    /** Newest id first, as all lists are. */
    @Named(zh = "按登记先后", en = "newest first")
    NEWEST,
    /** By the code of the date, as official tables are: each province before its prefectures, each of these before its counties. */
    @Named(zh = "按代码", en = "by code")
    REGION
}
