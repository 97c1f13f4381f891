package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A record template whose rosters name files, and the files. */
public final class Evidences {

    private static final String BOUNDARY = "evidence-boundary";

    private Evidences() {}

    /** A template with a column for files; answers its key. */
    public static String template(Api api, String key) {
        JsonObject known = api.get("/record-templates/demo-transcript").json();
        JsonArrayBuilder columns = Json.createArrayBuilder(known.getJsonArray("columns"))
                .add(Json.createObjectBuilder()
                        .add("name", "Essay")
                        .add("field", "evidence.file")
                        .add("required", false));
        Api.Answer made = api.post(
                "/record-templates",
                Json.createObjectBuilder(known)
                        .remove("id")
                        .add("key", key)
                        .add("columns", columns)
                        .build()
                        .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return key;
    }

    /** A roster of one learner for each name of a file. */
    public static byte[] roster(String mark, String... files) {
        StringBuilder rows = new StringBuilder(
                "Student ID,First name,Last name,Email,Date of birth,Achievement code,Award date,Essay\n");
        for (int i = 0; i < files.length; i++) {
            rows.append("S-%s%d,Effie,Essay,effie.%s%d@students.example,2001-02-03,CHEM-210,2026-05-29,%s\n"
                    .formatted(mark, i, mark, i, files[i]));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The archive of these texts by the names of their files. */
    public static byte[] zip(Map<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Uploads files to a roster. */
    public static Api.Answer deliver(Api api, String roster, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return api.post(
                "/rosters/" + roster + "/evidence", body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
    }
}
