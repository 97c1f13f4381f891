package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The decisions made in the portal itself (public address, mail route …), secrets among them sealed. */
@ApplicationScoped
@Transactional
public class StoredSettings {

    private static final String SMTP = "smtp.url";

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    /** The value kept under {@code name}. */
    public Optional<String> find(String name) {
        return bytes(name).map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** Keeps {@code value} under {@code name}, in place of what was there. */
    public void keep(String name, String value) {
        store(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Where mail goes: the operator's word first, then what was decided in the portal; absent: the built-in mail view. */
    public Optional<String> smtpUrl() {
        return settings.smtpUrl().or(() -> findSealed(SMTP).map(url -> new String(url, StandardCharsets.UTF_8)));
    }

    /** Keeps the mail route, sealed because it holds a password. */
    public void keepSmtpUrl(String url) {
        keepSealed(SMTP, url.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret kept under {@code name}. */
    public Optional<byte[]> findSealed(String name) {
        return bytes(name).map(kept -> sealing.open(kept, name));
    }

    /** Keeps a secret under {@code name}, sealed, in place of what was there. */
    public void keepSealed(String name, byte[] secret) {
        store(name, sealing.seal(secret, name));
    }

    /** Keeps nothing under {@code name} any more. */
    public void forget(String name) {
        Optional.ofNullable(entities.find(StoredSetting.class, name)).ifPresent(entities::remove);
    }

    private Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(entities.find(StoredSetting.class, name)).map(StoredSetting::value);
    }

    private void store(String name, byte[] value) {
        StoredSetting kept = entities.find(StoredSetting.class, name);
        if (kept == null) {
            entities.persist(new StoredSetting(name, value));
        } else {
            kept.become(value);
        }
    }
}
