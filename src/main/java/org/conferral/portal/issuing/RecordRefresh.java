package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.conferral.portal.identity.Public;

/** Gives the newest version of a record to whoever knows the address that is written in it. */
@ApplicationScoped
@Transactional
public class RecordRefresh {

    @Inject
    private RefreshAddress addresses;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Documents documents;

    @Inject
    private ErasedRecords erased;

    @Inject
    private Versions versions;

    /**
     * What there is at an address.
     *
     * @param id       of the record
     * @param document the signed bytes; empty when the record was revoked, or its learner erased
     * @param erased   whether its learner was erased
     */
    public record Newest(String id, Optional<byte[]> document, boolean erased) {}

    /** The record with this id, if the mark is its own and it was issued. */
    @Public
    public Optional<Newest> newest(String mark, String credentialId) {
        return Optional.of(credentialId)
                .filter(id -> addresses.isOf(id, mark))
                .flatMap(credentials::find)
                .filter(credential -> credential.state() == CredentialState.ISSUED)
                .map(versions::lastOf)
                .map(this::newest);
    }

    private Newest newest(IssuedCredential credential) {
        Optional<byte[]> document = credential
                .standing()
                .fold(
                        good -> documents.signed(credential.id()),
                        suspended -> documents.signed(credential.id()),
                        revoked -> Optional.empty());
        return new Newest(credential.id(), document, erased.at(credential.id()).isPresent());
    }
}
