package org.conferral.portal.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.PublicAddress;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.StoredSettings;

/** Brings an empty portal to life: from the operator's environment without a click, or from what the set-up wizard was told. */
@ApplicationScoped
@Transactional
public class FirstStart {

    /** Place in the starting order at which institution and first accounts exist. */
    public static final int FOUND = 200;

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());
    private static final String DEMO_NAME = "Northfield College";
    private static final String ADDRESS = "public.address";

    @Inject
    private Settings settings;

    @Inject
    private StoredSettings stored;

    @Inject
    private Staff staff;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Institution institution;

    @Inject
    private Background background;

    private volatile boolean done;

    void begin(@Observes @Priority(FOUND) Startup startup) {
        readAddress();
        if (settings.adminEmail().isPresent() && settings.adminPassword().isPresent() && staff.isEmpty()) {
            staff.create(
                    "Administrator",
                    settings.adminEmail().get(),
                    settings.adminPassword().get(),
                    Role.ADMIN);
        }
        Optional<String> name =
                settings.institution().or(() -> settings.demo() ? Optional.of(DEMO_NAME) : Optional.empty());
        if (name.isPresent() && institution.find().isEmpty()) {
            institution.found(name.get(), settings.baseUrl().toString());
        }
        settings.apiToken().ifPresent(token -> tokens.keepIfNew("Operator", token));
        if (isNeeded()) {
            LOG.info(() -> "Conferral waits to be set up at " + settings.baseUrl() + "/setup");
            background.every("set-up", Duration.ofSeconds(5), this::isNeeded);
        }
    }

    /** Another server may have been told. */
    private void readAddress() {
        stored.find(ADDRESS).map(URI::create).ifPresent(settings.address()::become);
    }

    /** Whether nobody has set the portal up yet. */
    @Public
    public boolean isNeeded() {
        if (!done) {
            done = institution.find().isPresent() && !staff.isEmpty();
            readAddress();
        }
        return !done;
    }

    /**
     * Takes what the wizard was told: the first administrator, the institution, the public address and the mail route, all or nothing.
     */
    @Public
    public void complete(SetUp told) {
        if (!isNeeded()) {
            throw Refusal.conflict("identity.alreadySetUp");
        }
        URI address = address(told.baseUrl());
        if (staff.isEmpty()) {
            staff.create(told.adminName(), told.adminEmail(), told.adminPassword(), Role.ADMIN);
        }
        stored.keep(ADDRESS, address.toString());
        settings.address().become(address);
        if (institution.find().isEmpty()) {
            foundInstitution(told);
        }
        told.smtpUrl().ifPresent(stored::keepSmtpUrl);
    }

    private void foundInstitution(SetUp told) {
        if (told.institutionName() == null || told.institutionName().isBlank()) {
            throw Refusal.invalid("identity.setup.institutionMissing");
        }
        institution.found(told.institutionName(), told.institutionUrl());
    }

    private static URI address(String given) {
        try {
            return PublicAddress.parse(given);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("identity.setup.address", given);
        }
    }
}
