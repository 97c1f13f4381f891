package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes the periods of a unit, whole or not at all. */
@ApplicationScoped
@Transactional
class RetentionChange {

    @Inject
    private RetentionRules rules;

    void keep(RetentionRule rule) {
        rules.keep(rule);
    }
}
