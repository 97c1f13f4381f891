package org.conferral.portal.registry;

import jakarta.json.JsonArray;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.conferral.portal.platform.ProblemDocument;

/** What the machine interface answers when it cannot do as asked. */
final class Problem {

    private Problem() {}

    static Response of(int status, String code, String detail) {
        return of(status, code, detail, Optional.empty());
    }

    static Response of(int status, String code, String detail, Optional<JsonArray> problems) {
        return Response.status(status)
                .type(ProblemDocument.TYPE)
                .entity(ProblemDocument.of(status, code, detail, problems).toString())
                .build();
    }
}
