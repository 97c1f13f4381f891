package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** This server among all that share the database. */
@ApplicationScoped
public class Node {

    private static final int LONGEST = 100;

    @Inject
    private Config config;

    /** What it is called: as the operator said, or by its host and port. */
    public String name() {
        String name = text("conferral.node")
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElseGet(() -> host() + ":" + text("conferral.http.port").orElse("8080"));
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    private Optional<String> text(String setting) {
        return config.getOptionalValue(setting, String.class);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
