package org.jiedui.caselibrary.content;

import java.util.List;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What authors write of a case; while it is drafted anything may be absent, {@link Completeness} says what a submission needs.
 *
 * @param title what it is called; absent: what the practice was called
 * @param scene code of a scene, such as {@code RESIDENTIAL_COMMUNITY}
 * @param background 工作背景: what it was for; absent, as {@code measures} and {@code sources}: what the evidence says
 * @param measures 工作举措: what was done
 * @param results 实施成效: what changed
 * @param lessons 经验总结: what others can learn from it
 * @param sources where the facts come from; not one of the four parts
 * @param indicators indicators observed before and after, never proof
 * @param conditions 适用条件: what it needs to work elsewhere
 * @param notToCopy 不宜照搬: what others had better not take over
 * @param costAndStaff 投入: what it cost, and how many people it took
 */
public record CaseContent(
        @Nullable String title,
        @Nullable CaseKind kind,
        @Nullable String scene,
        List<Topic> topics,
        @Nullable String background,
        @Nullable String measures,
        @Nullable String results,
        @Nullable String lessons,
        @Nullable String sources,
        List<Observation> indicators,
        @Nullable String conditions,
        @Nullable String notToCopy,
        @Nullable String costAndStaff,
        List<Picture> pictures) {

    /** Nothing is written yet. */
    public static final CaseContent EMPTY = titled(null);

    /** Lists may be absent in what was stored before there were any. */
    @SuppressWarnings("ConstantValue")
    public CaseContent {
        topics = topics == null ? List.of() : List.copyOf(topics);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }

    public static CaseContent titled(@Nullable String title) {
        return new CaseContent(
                title, null, null, List.of(), null, null, null, null, null, List.of(), null, null, null, List.of());
    }

    /** The same with every part as it reads, prefilled ones included: what is fixed in a version. */
    public CaseContent as(String reading, CaseParts parts) {
        return new CaseContent(
                reading,
                kind,
                scene,
                topics,
                parts.background().text(),
                parts.measures().text(),
                parts.results().text(),
                parts.lessons().text(),
                parts.sources().text(),
                indicators,
                conditions,
                notToCopy,
                costAndStaff,
                pictures);
    }
}
