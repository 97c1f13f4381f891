package org.conferral.portal.platform;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells assistive technology which help and which message belong to an input, by the ids the field tag gives them. */
public class FieldWiring implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput input = (UIInput) event.getSource();
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        String described = Stream.of("Help", "Message")
                .map(suffix -> beside(input, input.getId() + suffix))
                .filter(part -> part != null && part.isRendered())
                .map(part -> part.getClientId(context))
                .collect(Collectors.joining(" "));
        put(attributes, "aria-describedby", described);
        put(
                attributes,
                "aria-invalid",
                context.getMessageList(input.getClientId(context)).isEmpty() ? "" : "true");
    }

    private static UIComponent beside(UIInput input, String id) {
        return input.getParent().getChildren().stream()
                .filter(sibling -> id.equals(sibling.getId()))
                .findFirst()
                .orElse(null);
    }

    /** A page that works such an attribute out itself knows better: the cells of a table have no help or message beside them. */
    private static void put(Map<String, Object> attributes, String name, String value) {
        if (attributes.get(name) instanceof ValueExpression) {
            return;
        }
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
