package org.conferral.portal.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What others say in favour of an achievement, each signed by its endorser, as its document holds it. */
final class Endorsements {

    /** A record with more of them would be about its endorsers. */
    static final int MOST = 20;

    private static final String MEMBER = "endorsement";
    private static final String TOKENS = "endorsementJwt";

    private Endorsements() {}

    static List<JsonObject> of(JsonObject document) {
        return JsonReading.objects(document, MEMBER);
    }

    static String id(JsonObject endorsement) {
        return endorsement.getString("id", "");
    }

    /** The document with one more, in the place of an earlier one of the same id. */
    static JsonObject with(JsonObject document, JsonObject endorsement) {
        List<JsonObject> all = new ArrayList<>(of(without(document, id(endorsement))));
        all.add(endorsement);
        return saying(document, all);
    }

    static JsonObject without(JsonObject document, String id) {
        return saying(
                document,
                of(document).stream().filter(kept -> !id(kept).equals(id)).toList());
    }

    /** The document nobody has spoken for yet, as one about another achievement. */
    static JsonObject unendorsed(JsonObject document) {
        return Json.createObjectBuilder(document).remove(MEMBER).remove(TOKENS).build();
    }

    /** What is wrong with those that were not kept before. */
    static List<CatalogProblem> problems(JsonObject document, List<JsonObject> kept, EndorsementCheck check) {
        List<CatalogProblem> problems = new ArrayList<>();
        List<JsonObject> all = of(document);
        for (int i = 0; i < all.size(); i++) {
            if (!kept.contains(all.get(i))) {
                String at = "/" + MEMBER + "/" + i;
                byte[] given = all.get(i).toString().getBytes(StandardCharsets.UTF_8);
                check.problems(given, document.getString("id")).stream()
                        .map(problem -> new CatalogProblem(at + problem.pointer(), problem.code(), problem.given()))
                        .forEach(problems::add);
            }
        }
        if (all.size() > MOST) {
            problems.add(new CatalogProblem("/" + MEMBER, "achievement.endorsement.many", String.valueOf(MOST)));
        }
        if (document.containsKey(TOKENS)) {
            problems.add(CatalogProblem.missing("/" + TOKENS, "achievement.endorsement.token"));
        }
        return problems;
    }

    private static JsonObject saying(JsonObject document, List<JsonObject> endorsements) {
        JsonObjectBuilder said = Json.createObjectBuilder(document).remove(MEMBER);
        JsonArrayBuilder list = Json.createArrayBuilder();
        endorsements.forEach(list::add);
        return endorsements.isEmpty() ? said.build() : said.add(MEMBER, list).build();
    }
}
