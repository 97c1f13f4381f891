package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Texts;

/**
 * Does a {@code POST} with an {@code Idempotency-Key} once: the same key of the same caller for the same address gets the first answer
 * again. Answers of the server's own faults are not kept.
 */
@Provider
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String KEY = "Idempotency-Key";
    private static final String BEGUN = "conferral.idempotency";

    @Inject
    private IdempotentAnswers answers;

    @Inject
    private Access access;

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(KEY);
        if (given == null || !"POST".equals(request.getMethod())) {
            return;
        }
        String key =
                Fingerprint.of(access.who().id() + '\n' + request.getUriInfo().getPath() + '\n' + given);
        Optional<IdempotentAnswer> earlier = begin(key);
        if (earlier.isEmpty()) {
            request.setProperty(BEGUN, key);
        } else {
            request.abortWith(earlier.filter(IdempotentAnswer::isGiven)
                    .map(IdempotencyFilter::again)
                    .orElseGet(() -> Problem.of(409, "request-running", Texts.of("machine", "request-running"))));
        }
    }

    /** Two servers that begin at the same moment cannot both have the key. */
    private Optional<IdempotentAnswer> begin(String key) {
        try {
            return answers.begin(key);
        } catch (RuntimeException second) {
            return Optional.of(answers.find(key).orElseThrow(() -> second));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object key = request.getProperty(BEGUN);
        if (key == null) {
            return;
        }
        Object entity = response.getEntity();
        boolean repeatable = response.getStatus() < 500 && (entity == null || isText(entity));
        if (repeatable) {
            String type = response.getMediaType() == null
                    ? "application/json"
                    : response.getMediaType().toString();
            byte[] body = entity == null ? new byte[0] : entity.toString().getBytes(StandardCharsets.UTF_8);
            answers.finish(key.toString(), response.getStatus(), type, body);
        } else {
            answers.forget(key.toString());
        }
    }

    private static boolean isText(Object entity) {
        return entity instanceof String || entity instanceof jakarta.json.JsonValue;
    }

    private static Response again(IdempotentAnswer answer) {
        return Response.status(answer.status())
                .type(answer.mediaType())
                .entity(answer.body())
                .build();
    }
}
