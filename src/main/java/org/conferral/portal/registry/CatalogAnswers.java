package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.catalog.CatalogProblem;
import org.conferral.portal.platform.Texts;

/** How the machine interface says that an entry did not get into the catalog. */
final class CatalogAnswers {

    private static final int UNPROCESSABLE = 422;

    private CatalogAnswers() {}

    static Response refused(String code, List<CatalogProblem> problems) {
        return Problem.of(UNPROCESSABLE, code, Texts.of("catalog", code), Optional.of(list(problems)));
    }

    private static JsonArray list(List<CatalogProblem> problems) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        problems.forEach(problem -> list.add(Json.createObjectBuilder()
                .add("pointer", problem.pointer())
                .add("code", problem.code())
                .add("message", Texts.of("catalog", problem.code(), problem.given()))
                .add("value", problem.given())));
        return list.build();
    }
}
