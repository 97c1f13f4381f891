package org.conferral.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.conferral.portal.delivery.Posting;
import org.conferral.portal.delivery.TestMail;
import org.conferral.portal.identity.FirstStart;
import org.conferral.portal.identity.SetUp;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Texts;

/** The wizard that brings a new portal to life. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private FirstStart firstStart;

    @Inject
    private TestMail testMail;

    @Inject
    private Settings settings;

    private final SetupForm form = new SetupForm();

    @PostConstruct
    void begin() {
        form.setBaseUrl(settings.baseUrl().toString());
    }

    /** Whether there is anything left to set up. */
    public boolean isNeeded() {
        return firstStart.isNeeded();
    }

    /** Whether the operator's environment decides the public address. */
    public boolean isAddressFixed() {
        return settings.address().isFixed();
    }

    /** Sends a mail to the administrator by the route given, and shows what the mail server answered. */
    public void tryMail() {
        Posting posting = testMail.send(form.getSmtpUrl(), form.getAdminEmail());
        boolean accepted = posting.outcome() == Posting.Outcome.ACCEPTED;
        FacesMessage.Severity severity = accepted ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR;
        String text = Texts.of("home", accepted ? "setup.mail.accepted" : "setup.mail.refused", form.getAdminEmail());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, posting.answer()));
    }

    /** Sets the portal up and goes to the sign-in page. */
    public String complete() {
        firstStart.complete(new SetUp(
                form.getAdminName(),
                form.getAdminEmail(),
                form.getAdminPassword(),
                form.getInstitutionName(),
                form.getInstitutionUrl(),
                settings.address().isFixed() ? settings.baseUrl().toString() : form.getBaseUrl(),
                Optional.ofNullable(form.getSmtpUrl())));
        return FlashMessages.after("identity/login", "home", "setup.done", form.getInstitutionName());
    }

    public SetupForm getForm() {
        return form;
    }
}
