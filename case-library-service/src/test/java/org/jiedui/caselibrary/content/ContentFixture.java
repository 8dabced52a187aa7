package org.jiedui.caselibrary.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;

/** Contents of cases; all of it is sample text. */
public final class ContentFixture {

    private ContentFixture() {}

    /** Whole, without figures and pictures, which an institutional innovation does not need. */
    public static CaseContent whole() {
        return titled("示例制度");
    }

    public static CaseContent titled(String title) {
        return new CaseContent(
                title,
                CaseKind.INSTITUTIONAL,
                "PUBLIC_PLACE",
                List.of(Topic.MECHANISM),
                "示例背景",
                "示例举措",
                "示例成效",
                "示例经验",
                null,
                List.of(),
                "示例条件",
                "暂未发现",
                "示例投入",
                List.of());
    }

    /** The same as the body of a request. */
    public static Map<String, Object> wholeRequest(String title) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("title", title);
        request.put("kind", "INSTITUTIONAL");
        request.put("scene", "PUBLIC_PLACE");
        request.put("topics", List.of("MECHANISM"));
        request.put("background", "示例背景");
        request.put("measures", "示例举措");
        request.put("results", "示例成效");
        request.put("lessons", "示例经验");
        request.put("conditions", "示例条件");
        request.put("notToCopy", "暂未发现");
        request.put("costAndStaff", "示例投入");
        return request;
    }
}
