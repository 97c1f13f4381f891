package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** One signing key, and what may be done with it next. */
@Named
@RequestScoped
public class KeyPage {

    @Inject
    private KeyCeremony ceremony;

    @Inject
    private Institution institution;

    private String id = Address.parameter("id");
    private LocalDateTime from;
    private KeyLine key;

    public KeyLine getKey() {
        if (key == null) {
            key = ceremony.find(id);
        }
        return key;
    }

    public InstitutionView getUnit() {
        return institution.unit(getKey().unitId());
    }

    public String publish() {
        ceremony.publish(id);
        return done(getKey().making() == KeyMaking.RSA ? "key.published.tokens" : "key.published");
    }

    public String makeCurrent() {
        ceremony.makeCurrent(id);
        return done("key.madeCurrent");
    }

    public String retire() {
        ceremony.retire(id);
        return done("key.retired");
    }

    public String compromise() {
        ceremony.compromise(id, from.toInstant(ZoneOffset.UTC));
        return done("key.compromised");
    }

    /** What it means that some of its records are not believed any more. */
    public String getDoubt() {
        return Texts.of("issuing", "key.doubtful", getKey().doubtful());
    }

    private String done(String words) {
        return FlashMessages.after("issuing/key?id=" + id, "issuing", words);
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }
}
