package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.conferral.issuance.UpdateRule;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.status.StatusPlace;

/** How the versions of a record hang together, for whoever shows one of them. */
@ApplicationScoped
@Transactional
public class RecordVersions {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Versions versions;

    @Inject
    private CorrectionReasons reasons;

    @Inject
    private Learners learners;

    @Inject
    private Documents documents;

    /**
     * That one record took the place of another.
     *
     * @param credentialId the other one
     * @param reason       why it was corrected; empty when it was only replaced
     * @param at           when the newer one was issued
     */
    public record Link(String credentialId, Optional<String> reason, Instant at) {

        /** Whether it was wrong, and not only overtaken. */
        public boolean isCorrection() {
            return reason.isPresent();
        }
    }

    /** The record that this one took the place of. */
    @Allowed(Permission.VIEW)
    public Optional<Link> before(String credentialId) {
        IssuedCredential newer = credentials.get(credentialId);
        return newer.replaces()
                .flatMap(earlier -> newer.issuedAt().map(at -> new Link(earlier, reasons.of(newer), at)));
    }

    /** The record that took the place of this one. */
    @Allowed(Permission.VIEW)
    public Optional<Link> after(String credentialId) {
        return versions.after(credentialId)
                .flatMap(newer -> newer.issuedAt().map(at -> new Link(newer.id(), reasons.of(newer), at)));
    }

    /**
     * The newest version that whoever was sent this one may see: it has to be about the same address, or a letter that went to a stranger
     * would open the record of somebody else.
     */
    @Allowed(Permission.VIEW)
    public String newestFor(String credentialId) {
        return chain(credentialId).stream().reduce(credentialId, (before, after) -> after);
    }

    /** All versions that whoever was sent this one may see, from this one on. */
    @Allowed(Permission.VIEW)
    public Set<String> chain(String credentialId) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> next = Optional.of(credentialId);
        while (next.isPresent()) {
            chain.add(next.get());
            next = sameReader(next.get()).map(IssuedCredential::id);
        }
        return chain;
    }

    private Optional<IssuedCredential> sameReader(String credentialId) {
        return versions.after(credentialId)
                .filter(next -> documents
                        .signed(credentialId)
                        .filter(signed -> UpdateRule.of(signed).isAbout(address(next)))
                        .isPresent());
    }

    private String address(IssuedCredential credential) {
        return learners.get(credential.learnerId()).facts().email();
    }

    /** Since when a record has been replaced by another one, told to whoever holds it in hand. */
    @Public
    public Optional<Instant> supersededAt(JsonObject document) {
        return document.get("credentialStatus") instanceof JsonObject status
                ? StatusPlace.fromJson(status)
                        .flatMap(versions::at)
                        .flatMap(credential -> versions.after(credential.id()))
                        .flatMap(IssuedCredential::issuedAt)
                : Optional.empty();
    }
}
