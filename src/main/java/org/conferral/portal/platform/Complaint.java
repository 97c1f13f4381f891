package org.conferral.portal.platform;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with one field of a form that came back, so that a page can list all of it on top.
 *
 * @param field the id of the input, to lead there
 * @param text  what is wrong and what to do
 */
public record Complaint(String field, String text) {

    /** All complaints about fields in this request, in the order they were found. */
    public static List<Complaint> ofThisRequest() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Complaint> complaints = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                context.getMessageList(id).forEach(message -> complaints.add(new Complaint(id, message.getDetail())));
            }
        });
        return complaints;
    }
}
