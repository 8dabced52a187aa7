package org.jiedui.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.idempotency.IdempotencyKeys.ScopedKey;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.kit.problem.MalformedParameter;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a keyed request once: the key, the change and the answer are one transaction. A refused request is not
 * remembered; sent again it is judged again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 255;

    private final HttpServerRequest request;
    private final CurrentCaller caller;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    IdempotencyInterceptor(HttpServerRequest request, CurrentCaller caller, IdempotencyKeys keys, ObjectMapper json) {
        this.request = request;
        this.caller = caller;
        this.keys = keys;
        this.json = json;
    }

    @AroundInvoke
    @Nullable Object once(InvocationContext invocation) throws Exception {
        String header = request.getHeader(HEADER);
        if (header == null) {
            return invocation.proceed();
        }
        ScopedKey key = new ScopedKey(caller.get().subject(), checked(header));
        byte[] hash = hash(invocation.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> {
            Optional<RememberedAnswer> before = keys.take(key, hash);
            if (before.isPresent()) {
                return before.get().again();
            }
            Response answer = (Response) invocation.proceed();
            keys.remember(key, hash, remembered(answer));
            return answer;
        });
    }

    private static final Text FORM = new Text("应为 1 到 255 个可见的 ASCII 字符", "must be 1 to 255 visible ASCII characters");

    private static String checked(String header) {
        boolean printable = header.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        if (header.isEmpty() || header.length() > MAX_LENGTH || !printable) {
            throw new MalformedParameter("#header/" + HEADER, "idempotency-key", FORM);
        }
        return header;
    }

    private RememberedAnswer remembered(Response answer) throws JsonProcessingException {
        String tag = answer.getEntity() instanceof Versioned versioned ? versioned.entityTag() : null;
        return new RememberedAnswer(
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                tag,
                json.writeValueAsString(answer.getEntity()));
    }

    /** What was asked: the address and the content as understood, so that white space makes no difference. */
    private byte[] hash(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((request.method() + " " + request.uri() + "\n").getBytes(StandardCharsets.UTF_8));
        return digest.digest(json.writeValueAsBytes(parameters));
    }
}
