package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HolderCopiesTest {

    private static final String HOLDER = "did:key:z6MkHolder";

    @Test
    void the_holder_is_named_everywhere_and_nothing_else_changes() {
        JsonObject record = read("""
                {"id":"urn:uuid:1","credentialStatus":{"statusListIndex":"7"},"proof":[{}],"credentialSubject":{
                  "identifier":[{"hashed":true}],"verifiableCredential":[
                    {"id":"urn:uuid:2","proof":[{}],"credentialSubject":{"id":"urn:uuid:3","achievement":{"name":"A"}}}]}}""");

        assertThat(HolderCopies.named(record, HOLDER)).isEqualTo(read("""
                {"id":"urn:uuid:1","credentialStatus":{"statusListIndex":"7"},"credentialSubject":{"id":"did:key:z6MkHolder",
                  "identifier":[{"hashed":true}],"verifiableCredential":[
                    {"id":"urn:uuid:2","credentialSubject":{"id":"did:key:z6MkHolder","achievement":{"name":"A"}}}]}}"""));
    }

    private static JsonObject read(String json) {
        return RecordFiles.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
