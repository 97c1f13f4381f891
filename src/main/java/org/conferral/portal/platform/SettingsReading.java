package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings from MicroProfile Config and reports all problems together. */
@ApplicationScoped
public class SettingsReading {

    private static final int SHORTEST_TOKEN = 32;
    private static final int SHORTEST_PASSWORD = 12;

    private static final int INSPECT_ONE_IN = 500;

    private Settings settings;

    /** The settings, read at the first use. */
    @Produces
    public synchronized Settings settings() {
        if (settings == null) {
            settings = read(ConfigProvider.getConfig());
        }
        return settings;
    }

    /** The clock every decision about time is taken by. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.systemUTC();
    }

    static Settings read(Config config) {
        Values values = new Values(config);
        int port = values.text("conferral.http.port").map(Integer::valueOf).orElse(8080);
        PublicAddress address = values.address("http://localhost:" + port);
        Settings settings = new Settings(
                address,
                Path.of(values.text("conferral.data.dir").orElse("data"))
                        .toAbsolutePath()
                        .normalize(),
                values.text("conferral.admin.email"),
                values.atLeast("conferral.admin.password", SHORTEST_PASSWORD),
                values.atLeast("conferral.api.token", SHORTEST_TOKEN),
                values.text("conferral.institution"),
                values.text("conferral.demo").map(Boolean::valueOf).orElse(false),
                values.text("conferral.smtp.url"),
                values.mailbox("conferral.bounces.url"),
                values.text("conferral.master.key"),
                values.positive("conferral.inspect.one.in", INSPECT_ONE_IN),
                values.hardwareToken(),
                values.forTests("conferral.vc.api", address),
                values.text("conferral.outbound").map(Boolean::valueOf).orElse(false));
        if (!values.problems.isEmpty()) {
            throw new IllegalStateException("Conferral cannot start: " + String.join(" ", values.problems));
        }
        return settings;
    }

    private record Values(Config config, List<String> problems) {

        Values(Config config) {
            this(config, new ArrayList<>());
        }

        Optional<String> text(String name) {
            return config.getOptionalValue(name, String.class)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }

        Optional<String> atLeast(String name, int length) {
            Optional<String> value = text(name);
            if (value.filter(given -> given.length() < length).isPresent()) {
                problems.add(variable(name) + " needs at least " + length + " characters.");
            }
            return value;
        }

        Optional<String> mailbox(String name) {
            Optional<String> value = text(name);
            if (value.filter(given -> !given.matches("(imap|pop3)s?://[^/]+.*")).isPresent()) {
                problems.add(variable(name) + " is not like imaps://user:password@host or pop3s://user:password@host.");
            }
            return value;
        }

        int positive(String name, int otherwise) {
            Optional<String> given = text(name);
            if (given.filter(text -> !text.matches("[1-9][0-9]{0,8}")).isPresent()) {
                problems.add(variable(name) + " is not a whole number of at least 1.");
                return otherwise;
            }
            return given.map(Integer::valueOf).orElse(otherwise);
        }

        Optional<HardwareToken> hardwareToken() {
            Optional<String> library = text("conferral.pkcs11.library");
            Optional<String> slot = text("conferral.pkcs11.slot");
            Optional<String> pin = text("conferral.pkcs11.pin");
            if (library.isEmpty()) {
                return Optional.empty();
            }
            if (!Files.isReadable(Path.of(library.get()))
                    || !Path.of(library.get()).isAbsolute()) {
                problems.add(variable("conferral.pkcs11.library") + " is not the full path of a file.");
            }
            if (slot.filter(text -> text.matches("[0-9]{1,18}")).isEmpty()) {
                problems.add(variable("conferral.pkcs11.slot") + " is not the number of a slot.");
            }
            if (pin.isEmpty()) {
                problems.add(variable("conferral.pkcs11.pin") + " is missing.");
            }
            return problems.isEmpty()
                    ? Optional.of(new HardwareToken(Path.of(library.get()), Long.parseLong(slot.get()), pin.get()))
                    : Optional.empty();
        }

        /** A flag that a portal with an address of the real world may not raise. */
        boolean forTests(String name, PublicAddress address) {
            boolean raised = text(name).map(Boolean::valueOf).orElse(false);
            if (raised && !address.isForTests()) {
                problems.add(variable(name)
                        + " is for tests only: CONFERRAL_BASE_URL must be on localhost or end in .test.");
            }
            return raised;
        }

        PublicAddress address(String otherwise) {
            Optional<String> given = text("conferral.base.url");
            try {
                return given.map(PublicAddress::fixed).orElseGet(() -> PublicAddress.open(otherwise));
            } catch (IllegalArgumentException e) {
                problems.add(variable("conferral.base.url") + " is not an absolute http or https URL.");
                return PublicAddress.open(otherwise);
            }
        }

        private static String variable(String property) {
            return property.toUpperCase().replace('.', '_');
        }
    }
}
