package org.conferral.portal.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a learner says beside what is shown by a link, as a part of its page. */
@Named
@RequestScoped
public class SharedWordsPart {

    @Inject
    private OwnWordsDesk desk;

    private final Map<String, List<WordLine>> shown = new HashMap<>();

    public List<WordLine> lines(String token) {
        return shown.computeIfAbsent(token == null ? "" : token, desk::shared);
    }
}
