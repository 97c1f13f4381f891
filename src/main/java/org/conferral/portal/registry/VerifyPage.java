package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.conferral.baking.Baking;
import org.conferral.portal.platform.Texts;

/** Where anyone finds out whether a record is genuine and in force. */
@Named
@RequestScoped
public class VerifyPage {

    /** What a picture with a record inside may have; a record by itself is held to less. */
    static final int LARGEST = Baking.LARGEST;

    @Inject
    private VerifyDesk desk;

    private String pasted;
    private Part file;
    private VerdictCard card;

    /** Checks the file, or the pasted text when no file was chosen. */
    public void verify() throws IOException {
        byte[] document = document();
        if (document.length == 0) {
            explain("verify.nothing");
        } else if (document.length > LARGEST) {
            explain("verify.tooLarge");
        } else {
            card = desk.show(document);
            pasted = null;
        }
    }

    private byte[] document() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream stream = file.getInputStream()) {
                return stream.readNBytes(LARGEST + 1);
            }
        }
        return pasted == null ? new byte[0] : pasted.strip().getBytes(StandardCharsets.UTF_8);
    }

    private static void explain(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("registry", key), null));
    }

    public boolean isAnswered() {
        return card != null;
    }

    public VerdictCard getCard() {
        return card;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
