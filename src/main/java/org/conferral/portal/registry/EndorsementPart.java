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
import java.util.List;
import org.conferral.portal.catalog.AchievementEndorsements;
import org.conferral.portal.catalog.CatalogProblem;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What others say in favour of an achievement, on the achievement's page, and the forms that add to it and take away. */
@Named
@RequestScoped
public class EndorsementPart {

    @Inject
    private AchievementEndorsements endorsements;

    @Inject
    private VerifyDesk verifier;

    private final String id = Address.parameter("id");
    private final String endorsement = Address.parameter("endorsement");
    private Part file;
    private String pasted;
    private List<EndorsementLine> lines;

    /** Those kept, each looked at anew. */
    public List<EndorsementLine> getLines() {
        if (lines == null) {
            lines = endorsements.of(id).stream()
                    .map(kept -> verifier.verify(kept.toString().getBytes(StandardCharsets.UTF_8)))
                    .map(EndorsementLine::of)
                    .toList();
        }
        return lines;
    }

    /** The one that somebody wants to remove; nothing unless the address names one that is there. */
    public EndorsementLine getChosen() {
        return getLines().stream()
                .filter(line -> line.id().equals(endorsement))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String add() throws IOException {
        byte[] given = given();
        if (given.length == 0) {
            return refused(List.of(OfferedEndorsement.problem("nothing")));
        }
        return endorsements.add(id, given).fold(saved -> done("achievement.endorsement.added"), this::refused);
    }

    public String remove() {
        endorsements.remove(id, endorsement);
        return done("achievement.endorsement.removed");
    }

    private byte[] given() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream stream = file.getInputStream()) {
                return stream.readNBytes(EndorsementDesk.LARGEST + 1);
            }
        }
        return pasted == null ? new byte[0] : pasted.strip().getBytes(StandardCharsets.UTF_8);
    }

    private String done(String key) {
        return FlashMessages.after("catalog/achievement?id=" + id, "catalog", key);
    }

    private @Nullable String refused(List<CatalogProblem> problems) {
        FacesContext faces = FacesContext.getCurrentInstance();
        problems.forEach(problem -> faces.addMessage(
                "endorse:endorsementFile",
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Texts.of("catalog", problem.code(), problem.given()), null)));
        faces.validationFailed();
        return null;
    }

    public String getId() {
        return id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
