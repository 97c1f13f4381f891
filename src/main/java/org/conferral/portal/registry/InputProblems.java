package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;

/** What does not fit in the input of a call, place by place, so that all of it is told at once. */
final class InputProblems {

    private static final int UNPROCESSABLE = 422;

    private record Place(String pointer, String code, String message) {}

    private final List<Place> places = new ArrayList<>();

    /** Notes one; {@code code} is a key of a message bundle. */
    void add(String pointer, String code, Object... arguments) {
        places.add(new Place(pointer, code, Texts.of(Refusal.invalid(code, arguments))));
    }

    /** Notes one that is in words already. */
    void say(String pointer, String code, String message) {
        places.add(new Place(pointer, code, message));
    }

    /** Ends the call when there is anything to repair. */
    void refuseIfAny() {
        if (!places.isEmpty()) {
            throw refusal(UNPROCESSABLE);
        }
    }

    /** The answer to a body that cannot be read at all. */
    static WebApplicationException unreadable(int status, String code, Object... arguments) {
        InputProblems problems = new InputProblems();
        problems.add("", code, arguments);
        return problems.refusal(status);
    }

    /** The list for something a boundary refused, which names no place. */
    static JsonArray of(Refusal refusal) {
        InputProblems problems = new InputProblems();
        problems.places.add(new Place("", refusal.code(), Texts.of(refusal)));
        return problems.list();
    }

    /** One problem speaks for itself; several are summed up. */
    private WebApplicationException refusal(int status) {
        Place first = places.get(0);
        boolean several = places.size() > 1;
        return new WebApplicationException(Problem.of(
                status,
                several ? "input-invalid" : first.code(),
                several ? Texts.of("machine", "input-invalid") : first.message(),
                Optional.of(list())));
    }

    private JsonArray list() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        places.forEach(place -> list.add(Json.createObjectBuilder()
                .add("pointer", place.pointer())
                .add("code", place.code())
                .add("message", place.message())));
        return list.build();
    }
}
