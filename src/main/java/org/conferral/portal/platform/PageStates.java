package org.conferral.portal.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Makes pages carry their own state, so that no server has to remember it between two requests. */
public class PageStates extends RenderKitFactory {

    static final String MEMORY = PageStates.class.getName() + ".memory";
    private static final String WRITTEN = PageStates.class.getName() + ".written";
    private static final String STATELESS = "stateless";
    private static final String COUNTED = PageStates.class.getName() + ".counted";

    public PageStates(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        private Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseStateManager getResponseStateManager() {
            return new States(getWrapped().getResponseStateManager());
        }
    }

    private static final class States extends ResponseStateManager {

        private final ResponseStateManager usual;

        private States(ResponseStateManager usual) {
            this.usual = usual;
        }

        @Override
        public boolean isPostback(FacesContext context) {
            return usual.isPostback(context);
        }

        @Override
        public boolean isStateless(FacesContext context, String viewId) {
            return STATELESS.equals(sent(context));
        }

        @Override
        public Object getState(FacesContext context, String viewId) {
            String sent = sent(context);
            if (sent == null || isStateless(context, viewId)) {
                return usual.getState(context, viewId);
            }
            return sealing()
                    .open(sent, viewId)
                    .map(kept -> opened(context, (Object[]) kept))
                    .orElse(null);
        }

        private static String sent(FacesContext context) {
            return context.getExternalContext().getRequestParameterMap().get(VIEW_STATE_PARAM);
        }

        private static Object opened(FacesContext context, Object[] kept) {
            context.getAttributes().put(MEMORY, kept[1]);
            return kept[0];
        }

        @Override
        public void writeState(FacesContext context, Object state) throws IOException {
            if (context.getViewRoot().isTransient()) {
                usual.writeState(context, state);
                return;
            }
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("input", null);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", name(context), null);
            writer.writeAttribute("id", freshId(context), null);
            writer.writeAttribute("value", getViewState(context, state), null);
            writer.writeAttribute("autocomplete", "off", null);
            writer.endElement("input");
        }

        @Override
        public String getViewState(FacesContext context, Object state) {
            UIViewRoot root = context.getViewRoot();
            if (root.isTransient()) {
                return usual.getViewState(context, state);
            }
            Map<String, Object> memory = root.getViewMap(false);
            Object[] kept = {state, memory == null ? Map.of() : new HashMap<>(memory)};
            return (String) context.getAttributes()
                    .computeIfAbsent(WRITTEN, first -> sealing().seal(kept, root.getViewId()));
        }

        private static String name(FacesContext context) {
            UIViewRoot root = context.getViewRoot();
            return root instanceof NamingContainer
                    ? root.getContainerClientId(context) + separator(context) + VIEW_STATE_PARAM
                    : VIEW_STATE_PARAM;
        }

        /** Each form of a page has its own, by a number as the standard asks for. */
        private static String freshId(FacesContext context) {
            int number = (int) context.getAttributes().merge(COUNTED, 1, (last, one) -> (int) last + 1);
            return "j_id1" + separator(context) + VIEW_STATE_PARAM + separator(context) + number;
        }

        private static char separator(FacesContext context) {
            return UINamingContainer.getSeparatorChar(context);
        }

        private static PageSealing sealing() {
            return CDI.current().select(PageSealing.class).get();
        }
    }
}
