package org.conferral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conferral.proof.Contexts;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How much faster records are signed by their shape than by the general processors of Java and JavaScript. */
class SigningRatios {

    private static final Path FOLDER = Path.of("target/signing-bench");
    private static final int DOCUMENTS = 16;
    private static final String SECONDS = "10";
    private static final List<String> PACKAGES = List.of(
            "@digitalbazaar/vc",
            "@digitalbazaar/data-integrity",
            "@digitalbazaar/eddsa-rdfc-2022-cryptosuite",
            "@digitalbazaar/ed25519-multikey");

    @Test
    void by_shape_next_to_the_general_way_and_to_javascript() throws Exception {
        writeDocuments();
        Map<String, Double> rates = inJava("", "native");
        rates.putAll(inJava("\\.(signed|general)", "java"));
        rates.putAll(inJavaScript());
        BenchmarkPage.write("signing", page(rates));
        assertThat(rates).containsKeys("badge native lintedAndSigned", "record native lintedAndSigned");
    }

    private static Map<String, Double> inJava(String methods, String signing) throws RunnerException {
        Map<String, Double> rates = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(SigningBench.class.getName() + methods)
                        .param("signing", signing)
                        .shouldFailOnError(true)
                        .build())
                .run()) {
            String name = result.getParams().getParam("kind") + " "
                    + result.getParams().getParam("signing") + " "
                    + result.getPrimaryResult().getLabel();
            rates.put(name, result.getPrimaryResult().getScore());
        }
        return rates;
    }

    /** The same documents with npm packages installed by name; empty where there is no node or no registry. */
    private static Map<String, Double> inJavaScript() throws IOException, InterruptedException {
        Map<String, Double> rates = new HashMap<>();
        Files.copy(Path.of("src/bench/js/sign.mjs"), FOLDER.resolve("sign.mjs"), StandardCopyOption.REPLACE_EXISTING);
        run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", String.join(" ", PACKAGES));
        for (String line : run("node", "sign.mjs", ".", SECONDS).lines().toList()) {
            String[] words = line.split(" ");
            if (words.length == 2) {
                rates.put(words[0] + " javascript", Double.valueOf(words[1]));
            }
        }
        return rates;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", String.join(" ", command))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output : "";
    }

    private static void writeDocuments() throws IOException {
        Files.createDirectories(FOLDER);
        JsonObjectBuilder contexts = Json.createObjectBuilder();
        Contexts.known().forEach(url -> contexts.add(url, Contexts.document(url)));
        Files.writeString(FOLDER.resolve("contexts.json"), contexts.build().toString());
        Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true,\"type\":\"module\"}");
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.write(FOLDER.resolve("badge-" + i + ".json"), SampleRecords.badge(i));
            Files.write(FOLDER.resolve("record-" + i + ".json"), SampleRecords.learnerRecord(i));
        }
    }

    private static String page(Map<String, Double> rates) {
        return String.format(
                Locale.ROOT,
                """
                Unsigned documents of %,d bytes (a badge) and %,d bytes (a record with 12 bundled credentials, each signed, then the whole: 13
                signatures); one thread; documents a second. *By shape*: the draft's bytes in, signed bytes out; *looked through* with everything
                that has to hold before a signature, as the product does it. *General* is titanium-json-ld and titanium-rdfc
                without any look. *Floor* is hashing each canonical form, signing and copying the bytes, with the canonical forms given.
                *JavaScript* is `@digitalbazaar/vc` on node.

                Machine: %s.

                | | badge | record |
                |---|---|---|
                %s%s%s%s%s%s%s%s%s%s""",
                SampleRecords.badge(0).length,
                SampleRecords.learnerRecord(0).length,
                BenchmarkPage.machine(),
                row("by shape, native Ed25519", rates, "native signed", ""),
                row("by shape, native Ed25519, looked through", rates, "native lintedAndSigned", ""),
                row("by shape, Ed25519 in Java", rates, "java signed", ""),
                row("general, native Ed25519", rates, "native general", ""),
                row("JavaScript", rates, "javascript", ""),
                row("floor, native Ed25519", rates, "native floor", ""),
                row("**by shape ÷ general** (native)", rates, "native signed", "native general"),
                row("by shape ÷ general (Java)", rates, "java signed", "java general"),
                row("**by shape ÷ JavaScript** (native)", rates, "native signed", "javascript"),
                row("floor ÷ by shape (native)", rates, "native floor", "native signed"));
    }

    private static String row(String name, Map<String, Double> rates, String of, String per) {
        return "| " + name + " | " + cell(rates, "badge ", of, per) + " | " + cell(rates, "record ", of, per) + " |\n";
    }

    private static String cell(Map<String, Double> rates, String kind, String of, String per) {
        Double upper = rates.get(kind + of);
        Double lower = per.isEmpty() ? Double.valueOf(1) : rates.get(kind + per);
        return upper == null || lower == null ? "not measured" : String.format(Locale.ROOT, "%,.1f", upper / lower);
    }
}
