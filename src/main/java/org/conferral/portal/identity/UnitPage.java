package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.credential.IdentifierType;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.PageMemory;
import org.conferral.portal.platform.Texts;

/** One issuing unit and what it says about itself. */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    private Units units;

    /** What is remembered while the form is open. */
    private static final class Kept implements Serializable {
        private String id;
        private String slug;
        private UnitForm form;
    }

    private static Kept kept() {
        return PageMemory.of("unit", Kept::new);
    }

    public void open() {
        if (kept().form == null) {
            kept().form = kept().id == null ? new UnitForm() : UnitForm.of(units.profile(kept().id));
        }
    }

    public String save() {
        List<ProfileProblem> problems = kept().id == null
                ? units.add(UnitForm.clean(kept().slug), kept().form.profile())
                : units.change(kept().id, kept().form.profile());
        if (problems.isEmpty()) {
            return FlashMessages.after("identity/units", "identity", "unit.saved", getName());
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        problems.forEach(problem -> faces.addMessage("unit:" + problem.field(), error(problem)));
        faces.validationFailed();
        return null;
    }

    private static FacesMessage error(ProfileProblem problem) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("identity", problem.code()), null);
    }

    /** The kinds of identifiers the standard knows. */
    public List<String> getIdentifierTypes() {
        return IdentifierType.known();
    }

    public String getTitle() {
        return kept().id == null ? Texts.of("identity", "unit.new") : getName();
    }

    private String getName() {
        return UnitForm.clean(kept().form.getOwn().get("name"));
    }

    public UnitForm getForm() {
        return kept().form;
    }

    public boolean isNew() {
        return kept().id == null;
    }

    public String getId() {
        return kept().id;
    }

    public void setId(String id) {
        kept().id = id;
    }

    public String getSlug() {
        return kept().slug;
    }

    public void setSlug(String slug) {
        kept().slug = slug;
    }
}
