package org.jiedui.activity.scheduling;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What an activity whose time has passed lacks until it is completed. */
public enum Missing {
    @Named(zh = "环节", en = "sessions")
    @Meaning(value = "It was not given its sessions", zh = "尚未安排环节")
    SESSIONS,
    @Named(zh = "参会情况", en = "attendance")
    @Meaning(value = "No attendance is recorded", zh = "尚未记录参会情况")
    ATTENDANCE,
    @Named(zh = "完成情况", en = "completion")
    @Meaning(value = "What came of it is not recorded", zh = "尚未办结")
    COMPLETION
}
