package org.conferral.portal.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIParameter;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.List;

/** Writes {@code h:outputFormat} by the plural rules of the page’s language, which the renderer of Faces does not know. */
public class PhraseRenderer extends Renderer {

    @Override
    public void encodeEnd(FacesContext faces, UIComponent component) throws IOException {
        List<Object> places = component.getChildren().stream()
                .filter(UIParameter.class::isInstance)
                .map(place -> ((UIParameter) place).getValue())
                .map(value -> value == null ? (Object) "" : value)
                .toList();
        String pattern = String.valueOf(((ValueHolder) component).getValue());
        String words = Phrase.filled(pattern, ReaderLanguage.current(), places);
        if (Boolean.FALSE.equals(component.getAttributes().get("escape"))) {
            faces.getResponseWriter().write(words);
        } else {
            faces.getResponseWriter().writeText(words, component, "value");
        }
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces, UIComponent component) {
        // its children are the places to fill in
    }
}
