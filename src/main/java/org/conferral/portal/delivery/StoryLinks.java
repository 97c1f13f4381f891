package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.conferral.portal.platform.Settings;

/** The addresses at which stories are seen; like those of claims they are derived, and only their hashes are stored. */
@ApplicationScoped
class StoryLinks {

    @Inject
    private ClaimLinking linking;

    @Inject
    private Settings settings;

    ClaimToken token(String storyId) {
        return ClaimToken.derive(linking.secret(), "story:" + storyId, 1);
    }

    URI address(String storyId) {
        return settings.url("/share/" + token(storyId).value());
    }
}
