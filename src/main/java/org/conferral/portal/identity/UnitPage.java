package org.conferral.portal.identity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.credential.IdentifierType;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** One issuing unit and what it says about itself. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Units units;

    private String id;
    private String slug;
    private UnitForm form;

    public void open() {
        if (form == null) {
            form = id == null ? new UnitForm() : UnitForm.of(units.profile(id));
        }
    }

    public String save() {
        List<ProfileProblem> problems =
                id == null ? units.add(UnitForm.clean(slug), form.profile()) : units.change(id, form.profile());
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
        return id == null ? Texts.of("identity", "unit.new") : getName();
    }

    private String getName() {
        return UnitForm.clean(form.getOwn().get("name"));
    }

    public UnitForm getForm() {
        return form;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
