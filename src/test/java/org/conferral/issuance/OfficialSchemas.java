package org.conferral.issuance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published JSON Schemas, where a copy lies beside the checkout; they are not ours to ship. */
public final class OfficialSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OfficialSchemas() {}

    public static Optional<Path> folder() {
        return standards("schemas");
    }

    /** A folder of what the standards' authors publish; named by the environment, or found beside the checkout. */
    public static Optional<Path> standards(String folder) {
        Stream<Path> named = Optional.ofNullable(System.getenv("CONFERRAL_STANDARDS")).map(Path::of).stream();
        Stream<Path> beside = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/standards"));
        return Stream.concat(named, beside)
                .map(path -> path.resolve(folder))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<String> complaints(String schemaFile, JsonObject document) {
        try {
            String text = Files.readString(folder().orElseThrow().resolve(schemaFile));
            JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V201909)
                    .getSchema(MAPPER.readTree(text.replace("draft/2019-09/schema#", "draft/2019-09/schema")));
            return schema.validate(MAPPER.readTree(document.toString())).stream()
                    .map(ValidationMessage::toString)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
