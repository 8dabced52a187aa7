package org.jiedui.kit.text;

/** Why a text cannot be taken, in both languages. */
public enum TextObjection {
    NUL("不能包含 NUL 字符", "contains a NUL character"),
    UNPAIRED_SURROGATE("不能包含不成对的代理码元", "contains an unpaired surrogate"),
    CONTROL_CHARACTER("不能包含控制字符", "contains a control character"),
    LINE_BREAK("不能换行", "contains a line break"),
    NOTHING_VISIBLE("没有可见字符；没有内容的请省略", "has no visible character; what is absent is left out");

    private final String zh;
    private final String en;

    TextObjection(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
