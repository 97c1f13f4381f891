package org.conferral.portal.registry;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Faults;
import org.conferral.portal.platform.ProblemDocument;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;

/** Turns whatever goes wrong behind the machine interface into one form of answer, without a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Map<Integer, String> CODES = Map.of(
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            415, "media-type");

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (at instanceof WebApplicationException http) {
                return http(http.getResponse());
            }
        }
        return Problem.of(500, "fault", Texts.of("machine", "fault", Faults.report(thrown)));
    }

    private static Response refused(Refusal refusal) {
        boolean input = refusal.kind() == Refusal.Kind.INVALID;
        return Problem.of(
                refusal.kind().status(),
                refusal.code(),
                Texts.of(refusal),
                input ? Optional.of(InputProblems.of(refusal)) : Optional.empty());
    }

    /** An answer that was written out already, or the server's own with words to it. */
    private static Response http(Response answer) {
        if (answer.hasEntity() && ProblemDocument.TYPE.equals(String.valueOf(answer.getMediaType()))) {
            return answer;
        }
        String code = CODES.getOrDefault(answer.getStatus(), "bad-request");
        return Problem.of(answer.getStatus(), code, Texts.of("machine", code));
    }
}
