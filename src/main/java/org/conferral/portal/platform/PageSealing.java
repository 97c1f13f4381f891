package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Lets a page carry its own state: sealed under a key of the master key, the page and the sign-in of its reader, so that any server can
 * take it up again, and nobody can read it, change it or send it in another's name.
 */
@ApplicationScoped
public class PageSealing {

    private static final Logger LOG = Logger.getLogger(PageSealing.class.getName());

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    /** The state of a page as text. */
    String seal(Object state, String page) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(written(state), purpose(page)));
    }

    /** The state of a page from its text; empty when it is not one that this reader was given for this page. */
    Optional<Object> open(String text, String page) {
        try {
            return Optional.of(read(sealing.open(Base64.getUrlDecoder().decode(text), purpose(page))));
        } catch (IllegalStateException | IllegalArgumentException | NegativeArraySizeException foreign) {
            LOG.log(Level.FINE, foreign, () -> "A state that does not belong to " + page);
            return Optional.empty();
        }
    }

    private String purpose(String page) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String reader = SignInCookie.read((HttpServletRequest) external.getRequest(), settings.secure());
        return "page\n" + page + "\n" + reader;
    }

    private static byte[] written(Object state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (ObjectOutputStream out = new ObjectOutputStream(new DeflaterOutputStream(bytes, quick))) {
            out.writeObject(state);
        } catch (IOException e) {
            throw new UncheckedIOException("The state of a page cannot be written", e);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    /** Only bytes that this portal has sealed come here. */
    private static Object read(byte[] bytes) {
        try (ObjectInputStream in = new OwnClasses(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The state of a page was written by another version of the portal", e);
        }
    }

    /** Finds the classes of the application, not only those of the server. */
    private static final class OwnClasses extends ObjectInputStream {

        private OwnClasses(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass wanted) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(
                        wanted.getName(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException primitive) {
                return super.resolveClass(wanted);
            }
        }
    }
}
