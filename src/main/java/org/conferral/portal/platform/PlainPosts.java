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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Lets forms be sent from pages that load no script. PrimeFaces expects its script to send the page's CSP nonce back with every post and
 * answers with a fault otherwise; for a whole new page, guarded by its view state, the nonce the view remembers is as good. A page that
 * keeps no state remembers none, and gets a fresh one.
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

        private final String fresh =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        PlainPost(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String sent = super.getParameter(name);
            return sent == null && NONCE.equals(name) ? remembered() : sent;
        }

        private String remembered() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            if (view == null || view.isTransient()) {
                return view == null ? null : fresh;
            }
            Map<String, Object> kept = view.getViewMap(false);
            Object nonce = kept == null ? null : kept.get(NONCE);
            return nonce == null ? null : nonce.toString();
        }
    }
}
