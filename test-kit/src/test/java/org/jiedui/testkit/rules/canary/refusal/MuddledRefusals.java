package org.jiedui.testkit.rules.canary.refusal;

import org.jiedui.events.Named;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/** Each says something wrong; of {@link Faultless} it is only the member. */
final class MuddledRefusals {

    static final Text SWAPPED = new Text("%1$d 个，%2$s", "%1$s, %2$d of them");

    private MuddledRefusals() {}

    @Rule(kind = Refusal.Kind.CONFLICT, title = "无误", zh = "%2$s 属于 %1$s，100%%", en = "%s holds %s and %1$s, 100%%")
    static final class Faultless extends Refusal {
        static final Member<Integer> LIMIT = Member.of("limit", Integer.class, "limit", "How many at most");
        static final Sentences EQUAL = new Sentences("共 %d 个", "%d in all");

        Faultless() {
            super("a", "b");
        }
    }

    static final class Ruleless extends Refusal {}

    @Rule(kind = Refusal.Kind.CONFLICT, title = "缺少参数", zh = "最多 %d 个", en = "There are too many")
    static final class Unequal extends Refusal {
        static final Sentences INSTEAD = new Sentences("最多 %d 个", "At most %s of %s");

        Unequal() {
            super(1);
        }
    }

    @Rule(kind = Refusal.Kind.CONFLICT, title = "Untitled", zh = "Still English", en = "还是中文")
    static final class Untranslated extends Refusal {}

    enum Mood {
        @Named(zh = "sad", en = "sad")
        SAD
    }
}
