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
        return settings.smtpUrl()
                .or(() -> bytes(SMTP).map(kept -> new String(sealing.open(kept, SMTP), StandardCharsets.UTF_8)));
    }

    /** Keeps the mail route, sealed because it holds a password. */
    public void keepSmtpUrl(String url) {
        store(SMTP, sealing.seal(url.getBytes(StandardCharsets.UTF_8), SMTP));
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
