package org.conferral.portal.registry;

import jakarta.json.JsonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.conferral.portal.platform.Faults;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;

/** Turns whatever goes wrong behind the machine interface into one form of answer, without a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Refusal refusal) {
                return Problem.of(refusal.kind().status(), refusal.code(), Texts.of(refusal));
            }
            if (at instanceof WebApplicationException http) {
                return status(http.getResponse().getStatus());
            }
            if (at instanceof JsonException) {
                return Problem.of(
                        400, "json-unreadable", "The body is not the JSON this call expects: " + at.getMessage());
            }
        }
        return Problem.of(500, "fault", "Something went wrong here. Reference " + Faults.report(thrown));
    }

    private static Response status(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "not-found", "There is nothing here.");
            case 405 -> Problem.of(405, "method-not-allowed", "This address does not take that method.");
            case 406 -> Problem.of(406, "not-acceptable", "This address does not answer in that media type.");
            case 415 -> Problem.of(415, "media-type", "This address does not take that media type.");
            default -> Problem.of(status, "bad-request", "The request could not be understood.");
        };
    }
}
