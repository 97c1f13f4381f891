package org.conferral.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.delivery.ConsentDesk;
import org.conferral.portal.delivery.ConsentWords;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** What a unit asks its learners to agree to, and how long it keeps things. */
@Named
@RequestScoped
public class UnitPrivacyPage {

    /** What the addresses of the page begin with. */
    static final String HERE = "privacy/unitPrivacy?id=";

    @Inject
    private Institution institution;

    @Inject
    private ConsentDesk consents;

    private final String id = Address.parameter("id");
    private ConsentWords newest;
    private String words;

    public String saveConsent() {
        consents.change(id, words);
        return FlashMessages.after(HERE + id, "privacy", words == null ? "consent.none" : "consent.saved");
    }

    public String getId() {
        return id;
    }

    public String getUnit() {
        return institution.unit(id).name();
    }

    /** The newest version; null when nothing was ever asked. */
    public @Nullable ConsentWords getNewest() {
        if (newest == null) {
            newest = consents.newest(id).orElse(null);
        }
        return newest;
    }

    public int getGiven() {
        return consents.given(id);
    }

    public String getWords() {
        return words == null && getNewest() != null ? getNewest().words() : words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
