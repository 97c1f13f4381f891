package org.conferral.portal.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import javax.net.ssl.SSLSocketFactory;
import org.conferral.verify.DocumentSource;
import org.conferral.verify.Fetched;

/** The way to documents at other hosts; shut unless the operator opened it. */
@ApplicationScoped
public class Outbound implements DocumentSource {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private DocumentSource way = DocumentSource.closed();

    @PostConstruct
    void prepare() {
        if (settings.outbound()) {
            SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
            way = new RememberedDocuments(
                    new GuardedWeb(AddressRule.onlyPublic(), tls, GuardedWeb.LARGEST, GuardedWeb.LONGEST), clock);
        }
    }

    @Override
    public Fetched get(URI address) {
        return way.get(address);
    }

    @Override
    public boolean open() {
        return way.open();
    }
}
