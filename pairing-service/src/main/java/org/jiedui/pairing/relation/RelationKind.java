package org.jiedui.pairing.relation;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What kind of relation two parties have had before they were paired. */
public enum RelationKind {
    @Named(zh = "对口帮扶", en = "counterpart assistance")
    @Meaning(value = "A relation of assistance that the state or a province has set", zh = "国家或省确定的对口帮扶关系")
    COUNTERPART_ASSISTANCE,
    @Named(zh = "东西部协作", en = "east-west cooperation")
    @Meaning(value = "A cooperation of a region of the east with one of the west", zh = "东部与西部地区之间的协作关系")
    EAST_WEST_COOPERATION,
    @Named(zh = "其他协作", en = "other")
    @Meaning(value = "Any other relation; it has a name", zh = "其他协作关系，另有名称")
    OTHER
}
