package org.conferral.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A load balancer without any memory: each request goes to the next server. */
public final class RoundRobin implements AutoCloseable {

    private static final Set<String> OF_THE_LINE =
            Set.of("connection", "host", "content-length", "transfer-encoding", "upgrade", "expect", "accept-encoding");

    private final HttpServer server;
    private final List<URI> nodes;
    private final AtomicInteger requests = new AtomicInteger();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public RoundRobin(List<URI> nodes) {
        this.nodes = List.copyOf(nodes);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        URI node = nodes.get(requests.getAndIncrement() % nodes.size());
        try (exchange) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(node.resolve(exchange.getRequestURI().toString()));
            exchange.getRequestHeaders()
                    .forEach((name, values) -> values.stream()
                            .filter(value -> !OF_THE_LINE.contains(name.toLowerCase()))
                            .forEach(value -> request.header(name, value)));
            request.method(
                    exchange.getRequestMethod(),
                    HttpRequest.BodyPublishers.ofByteArray(
                            exchange.getRequestBody().readAllBytes()));
            answer(exchange, client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
            if (!OF_THE_LINE.contains(header.getKey().toLowerCase())) {
                header.getValue().forEach(value -> exchange.getResponseHeaders().add(header.getKey(), outside(value)));
            }
        }
        boolean empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private String outside(String value) {
        String seen = value;
        for (URI node : nodes) {
            seen = seen.replace(node.toString(), url().toString());
        }
        return seen;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
