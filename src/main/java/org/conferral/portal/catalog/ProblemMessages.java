package org.conferral.portal.catalog;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.conferral.portal.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Shows each problem of an entry at the field it belongs to. */
final class ProblemMessages {

    private ProblemMessages() {}

    /** Puts the problems at the inputs of a form whose ids follow the JSON pointers; the outcome is to stay on the page. */
    static @Nullable String show(String form, List<CatalogProblem> problems) {
        FacesContext faces = FacesContext.getCurrentInstance();
        problems.forEach(
                problem -> faces.addMessage(place(form, problem.pointer()), error(problem.code(), problem.given())));
        faces.validationFailed();
        return null;
    }

    private static FacesMessage error(String code, String given) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("catalog", code, given), null);
    }

    /** {@code /criteria/id} is the input criteriaId; {@code /alignment/0/targetUrl} is targetUrl in row 0 of alignment; a whole list or entry has no input. */
    static String place(String form, String pointer) {
        if (pointer.isEmpty()) {
            return null;
        }
        StringBuilder place = new StringBuilder(form);
        boolean afterName = false;
        for (String part : pointer.substring(1).split("/")) {
            boolean row = part.chars().allMatch(Character::isDigit);
            if (afterName && !row) {
                place.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
            } else {
                place.append(':').append(part);
            }
            afterName = !row;
        }
        return place.toString();
    }
}
