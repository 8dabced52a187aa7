package org.jiedui.activity.scheduling;

import org.jiedui.events.Named;

/** What an activity whose time has passed lacks until it is completed. */
public enum Missing {
    @Named(zh = "环节", en = "its sessions")
    SESSIONS,
    @Named(zh = "参会情况", en = "attendance")
    ATTENDANCE,
    @Named(zh = "完成情况", en = "completion")
    COMPLETION
}
