package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.house.NpmFolder;
import org.conferral.proof.Contexts;

/** Somebody who checks records without a line of this project: with the libraries of Digital Bazaar for JavaScript, and pdf.js. */
public final class JavaScriptVerifier {

    private static final String[] LIBRARIES = {
        "@digitalbazaar/vc@7",
        "@digitalbazaar/data-integrity@2",
        "@digitalbazaar/eddsa-rdfc-2022-cryptosuite@1",
        "@digitalbazaar/vc-bitstring-status-list@2",
        "pdfjs-dist@4"
    };

    private final NpmFolder folder;

    private JavaScriptVerifier(NpmFolder folder) {
        this.folder = folder;
    }

    /** One, where there is node and a way to its packages. */
    public static Optional<JavaScriptVerifier> found() throws IOException, InterruptedException {
        return NpmFolder.filled(Path.of("target/verifier"), LIBRARIES).map(JavaScriptVerifier::new);
    }

    /**
     * What was found about a credential in a file.
     *
     * @param name    of the file
     * @param changed whether it was changed after it was signed
     * @param why     it does not stand
     */
    public record Finding(String name, String id, boolean changed, boolean verified, String why) {}

    /** Everything found in files by their names, whose endings say what they are: json, png, pdf. */
    public List<Finding> check(Map<String, byte[]> files) throws IOException, InterruptedException {
        JsonArrayBuilder names = Json.createArrayBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.path().resolve(file.getKey()), file.getValue());
            names.add(Json.createObjectBuilder().add("name", file.getKey()).add("file", file.getKey()));
        }
        JsonObjectBuilder contexts = Json.createObjectBuilder();
        Contexts.known().forEach(url -> contexts.add(url, Contexts.document(url)));
        JsonObject input = Json.createObjectBuilder()
                .add("contexts", contexts)
                .add("files", names)
                .build();
        Files.writeString(folder.path().resolve("input.json"), input.toString());
        assertThat(folder.runs(Path.of("src/it/js/verify.mjs")))
                .as("what the script says stands in target/verifier/log")
                .isTrue();
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(folder.path().resolve("output.json")))) {
            return reader.readObject().getJsonArray("findings").getValuesAs(JavaScriptVerifier::finding);
        }
    }

    private static Finding finding(JsonObject found) {
        return new Finding(
                found.getString("name"),
                found.getString("id"),
                found.getBoolean("changed"),
                found.getBoolean("verified"),
                found.getString("why"));
    }
}
