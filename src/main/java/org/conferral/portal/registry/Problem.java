package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What the machine interface answers when it cannot do as asked (RFC 9457, with {@code code} and {@code problems}). */
final class Problem {

    private Problem() {}

    static Response of(int status, String code, String detail) {
        return of(status, code, detail, Optional.empty());
    }

    static Response of(int status, String code, String detail, Optional<JsonArray> problems) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add(
                        "title",
                        Optional.ofNullable(Response.Status.fromStatusCode(status))
                                .map(Response.Status::getReasonPhrase)
                                .orElse("Unprocessable Content"))
                .add("status", status)
                .add("code", code)
                .add("detail", detail);
        problems.ifPresent(found -> body.add("problems", found));
        return Response.status(status)
                .type("application/problem+json")
                .entity(body.build().toString())
                .build();
    }
}
