package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.FlashMessages;

/** Where administrators make and withdraw tokens of the machine interface. */
@Named
@RequestScoped
public class TokensPage {

    @Inject
    private ApiTokens tokens;

    private String name;
    private String created;

    public List<TokenLine> getLines() {
        return tokens.all();
    }

    /** Makes a token and shows it on this one answer only. */
    public void create() {
        created = tokens.create(name);
        name = null;
    }

    public String revoke(TokenLine line) {
        tokens.revoke(line.id());
        return FlashMessages.after("identity/tokens", "identity", "tokens.revoked");
    }

    public String getCreated() {
        return created;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
