package org.conferral.portal.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.conferral.verify.DocumentSource;
import org.conferral.verify.Fetched;
import org.conferral.verify.Fetched.Reason;

/**
 * The one door through which the portal asks other hosts. A name is looked up once, every address behind it is held
 * against the rule, and the connection goes to the very address that was looked at, so that nobody can lead the portal
 * into its own network.
 *
 * @param rule which addresses may be asked
 * @param tls whose certificates are believed
 * @param largest how many bytes an answer may have
 * @param longest how long an answer may take altogether
 */
record GuardedWeb(AddressRule rule, SSLSocketFactory tls, int largest, Duration longest) implements DocumentSource {

    static final int LARGEST = 1024 * 1024;
    static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int HTTPS = 443;

    @Override
    public Fetched get(URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getUserInfo() != null) {
            return new Fetched.Missing(Reason.NOT_HTTPS);
        }
        try {
            InetAddress[] found = InetAddress.getAllByName(bare(address.getHost()));
            return Arrays.stream(found).allMatch(rule::allows)
                    ? ask(address, found[0])
                    : new Fetched.Missing(Reason.ADDRESS_NOT_PUBLIC);
        } catch (UnknownHostException nobody) {
            return new Fetched.Missing(Reason.ADDRESS_NOT_PUBLIC);
        }
    }

    private Fetched ask(URI address, InetAddress checked) {
        int port = address.getPort() < 0 ? HTTPS : address.getPort();
        Deadline deadline = Deadline.in(longest);
        try (Socket plain = new TimedSocket(deadline)) {
            plain.connect(new InetSocketAddress(checked, port), deadline.left());
            try (SSLSocket secure = (SSLSocket) tls.createSocket(plain, bare(address.getHost()), port, true)) {
                SSLParameters parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
                secure.getOutputStream().write(question(address));
                secure.getOutputStream().flush();
                return new HttpAnswer(secure.getInputStream(), largest).read();
            }
        } catch (SocketTimeoutException slow) {
            return new Fetched.Missing(Reason.TOO_SLOW);
        } catch (IOException broken) {
            return new Fetched.Missing(Reason.UNREACHABLE);
        }
    }

    private static byte[] question(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String host = address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
        return String.join(
                        "\r\n",
                        "GET " + path + query + " HTTP/1.1",
                        "Host: " + host,
                        "Accept: application/vc, application/did+json, application/json;q=0.9, */*;q=0.5",
                        "Accept-Encoding: identity",
                        "User-Agent: Conferral",
                        "Connection: close",
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
