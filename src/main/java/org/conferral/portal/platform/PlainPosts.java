package org.conferral.portal.platform;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Lets forms be sent from pages that load no script. PrimeFaces expects its script to send the page's CSP nonce back with every post and
 * answers with a fault otherwise; for a whole new page, guarded by its view state, the nonce the view remembers is as good.
 */
public class PlainPosts extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean plain = "POST".equals(request.getMethod()) && request.getHeader("Faces-Request") == null;
        chain.doFilter(plain ? new PlainPost(request) : request, response);
    }

    private static final class PlainPost extends HttpServletRequestWrapper {

        PlainPost(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String sent = super.getParameter(name);
            return sent == null && NONCE.equals(name) ? remembered() : sent;
        }

        private static String remembered() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            Map<String, Object> kept = view == null ? null : view.getViewMap(false);
            Object nonce = kept == null ? null : kept.get(NONCE);
            return nonce == null ? null : nonce.toString();
        }
    }
}
