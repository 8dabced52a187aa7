package org.jiedui.pairing.party;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** The orders in which parties can be listed. */
public enum PartyOrder {
    @Named(zh = "按登记先后", en = "newest first")
    @Meaning(value = "Newest id first, as all lists are", zh = "与其他列表一样，后登记的在前")
    NEWEST,
    @Named(zh = "按代码", en = "by code")
    @Meaning(
            value =
                    "By the code of the date, as official tables are: each province before its prefectures, each of these before its"
                            + " counties",
            zh = "按当日代码排序，与官方表格一致：省在前，其下为地市，再下为区县")
    REGION
}
