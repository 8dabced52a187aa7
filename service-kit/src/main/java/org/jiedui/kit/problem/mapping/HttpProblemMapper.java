package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Text;

/** What HTTP itself refuses: unknown path, method, media type, unreadable body. */
@Provider
final class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, Text> TITLES = Map.of(
            400, new Text("请求有误", "Bad request"),
            404, new Text("没有找到", "Not found"),
            405, new Text("方法不允许", "Method not allowed"),
            406, new Text("无法接受", "Not acceptable"),
            413, new Text("请求体过大", "Request entity too large"),
            415, new Text("不支持的媒体类型", "Unsupported media type"),
            429, new Text("请求过于频繁", "Too many requests"));

    private static final Map<Integer, Text> SENTENCES = Map.of(
            400, new Text("请求无法读取。", "The request cannot be read."),
            404, new Text("该地址没有内容。", "There is nothing at this address."),
            405, new Text("该地址不支持此方法，见 Allow。", "This address does not answer that method; see Allow."),
            406, new Text("无法以所接受的媒体类型作答。", "None of the accepted media types can be produced."),
            413, new Text("请求体超过上限。", "The body is larger than the limit."),
            415, new Text("此处不读取该媒体类型的请求体。", "The body has a media type that is not read here."),
            429,
                    new Text(
                            "请求过于频繁，请在 Retry-After 所示秒数后再试。",
                            "You ask too often; try again after the seconds in Retry-After."));

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, "Retry-After");

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        Problem problem = refused instanceof InvalidRequest invalid ? invalid.problem() : plain(answer);
        return withHeaders(Response.fromResponse(problem.response()), answer).build();
    }

    private static Problem plain(Response answer) {
        String reason = answer.getStatusInfo().getReasonPhrase();
        Text untitled = new Text("请求被拒绝", reason);
        return Problem.of(
                        answer.getStatus(),
                        reason.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        TITLES.getOrDefault(answer.getStatus(), untitled))
                .withDetail(SENTENCES.getOrDefault(answer.getStatus(), untitled));
    }

    private static Response.ResponseBuilder withHeaders(Response.ResponseBuilder problem, Response answer) {
        KEPT_HEADERS.stream()
                .filter(name -> answer.getHeaderString(name) != null)
                .forEach(name -> problem.header(name, answer.getHeaderString(name)));
        return problem;
    }
}
