package org.jiedui.kit.problem;

import static org.jiedui.kit.problem.HttpProblem.Reach.EVERY_OPERATION;
import static org.jiedui.kit.problem.HttpProblem.Reach.NO_OPERATION;
import static org.jiedui.kit.problem.HttpProblem.Reach.WHERE_IT_IS_USED;
import static org.jiedui.kit.problem.HttpProblem.Reach.WITH_A_BODY;
import static org.jiedui.kit.problem.HttpProblem.Reach.WITH_ROLES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What HTTP refuses, or the platform cannot do, whatever a service is about; what a rule of a feature refuses is a
 * {@link Refusal}. There are no others, so that the catalogue of problems has them all.
 */
public enum HttpProblem {
    BAD_REQUEST(400, NO_OPERATION, "请求有误", "Bad request", "请求无法读取。", "The request cannot be read."),
    INVALID_REQUEST(
            400,
            EVERY_OPERATION,
            "请求有误",
            "Invalid request",
            "请求有 %d 处错误，见 errors。",
            "The request has %d error(s); see errors."),
    INCOMPLETE_BODY(400, NO_OPERATION, "请求体不完整", "Incomplete body", "请求体没有传完。", "The body broke off before its end."),
    MALFORMED_JSON(400, WITH_A_BODY, "JSON 格式错误", "Malformed JSON", "请求体不是有效的 JSON。", "The body is not valid JSON."),
    UNAUTHORIZED(401, EVERY_OPERATION, "未认证", "Unauthorized", "需要有效的 bearer 令牌。", "A valid bearer token is needed."),
    FORBIDDEN(403, WITH_ROLES, "无权操作", "Forbidden", "您的角色都不能这样做。", "None of the caller's roles may do this."),
    NOT_FOUND(404, NO_OPERATION, "没有找到", "Not found", "该地址没有内容。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            405,
            NO_OPERATION,
            "方法不允许",
            "Method not allowed",
            "该地址不支持此方法，见 Allow。",
            "This address does not answer that method; see Allow."),
    NOT_ACCEPTABLE(
            406,
            EVERY_OPERATION,
            "无法接受",
            "Not acceptable",
            "无法以所接受的媒体类型作答。",
            "None of the accepted media types can be produced."),
    REQUEST_ENTITY_TOO_LARGE(
            413, WITH_A_BODY, "请求体过大", "Request entity too large", "请求体超过上限。", "The body is larger than the limit."),
    URI_TOO_LONG(414, NO_OPERATION, "地址过长", "URI too long", "地址超过上限。", "The address is longer than the limit."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            WITH_A_BODY,
            "不支持的媒体类型",
            "Unsupported media type",
            "此处不读取该媒体类型、字符集或内容编码的请求体。",
            "The body has a media type, a charset or a content coding that is not read here."),
    TOO_MANY_REQUESTS(
            429,
            WHERE_IT_IS_USED,
            "请求过于频繁",
            "Too many requests",
            "请求过于频繁，请在 Retry-After 所示秒数后再试。",
            "You ask too often; try again after the seconds in Retry-After."),
    REQUEST_HEADER_FIELDS_TOO_LARGE(
            431,
            NO_OPERATION,
            "请求头过大",
            "Request header fields too large",
            "请求头超过上限。",
            "The headers are larger than the limit."),
    UNEXPECTED(
            500,
            NO_OPERATION,
            "意外故障",
            "Unexpected failure",
            "故障已记录。",
            "The failure was logged.",
            Member.of("traceId", String.class, "故障记录的 trace id", "The trace id under which the failure was logged")
                    .whereKnown()),
    DATABASE_UNAVAILABLE(
            503,
            EVERY_OPERATION,
            "数据库不可用",
            "Database unavailable",
            "请稍后重试；使用相同的 Idempotency-Key 或 If-Match，任何操作都不会重复发生。",
            "Try again shortly; with the same Idempotency-Key or If-Match nothing can happen twice.");

    private final int status;
    private final Reach reach;
    private final Text title;
    private final Text sentence;
    private final List<Member<?>> members;

    HttpProblem(int status, Reach reach, String titleZh, String titleEn, String zh, String en, Member<?>... members) {
        this.status = status;
        this.reach = reach;
        this.title = new Text(titleZh, titleEn);
        this.sentence = new Text(zh, en);
        this.members = List.of(members);
    }

    /** The plain one of a status, if there is one; it has a sentence without parameters. */
    static Optional<HttpProblem> ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst();
    }

    /** @param parameters of its sentences */
    public Problem problem(Object... parameters) {
        return Problem.of(status, slug(), title).withDetail(sentence.with(parameters));
    }

    public int status() {
        return status;
    }

    /** Which operations answer it. */
    public Reach reach() {
        return reach;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text title() {
        return title;
    }

    /** What it says, with its parameters open. */
    public Text sentence() {
        return sentence;
    }

    /** What it adds for programs. */
    public List<Member<?>> members() {
        return members;
    }

    /** Which operations answer a problem. */
    public enum Reach {
        EVERY_OPERATION,
        /** Those that not everybody may ask for. */
        WITH_ROLES,
        WITH_A_BODY,
        /** Those whose code comes to it. */
        WHERE_IT_IS_USED,
        /** It is answered in the place of any operation, or where none is. */
        NO_OPERATION
    }
}
