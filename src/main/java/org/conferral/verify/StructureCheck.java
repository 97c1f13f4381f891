package org.conferral.verify;

import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.credential.Credential;
import org.conferral.credential.EndorsementCredential;

/** Whether the credential is built as Open Badges 3.0 and CLR 2.0 say; an odd build is told, but does not make it false. */
final class StructureCheck implements Check {

    @Override
    public List<Finding> look(JsonObject credential, String pointer) {
        if (!Members.texts(credential, "type").contains("VerifiableCredential")) {
            return List.of(Finding.of(Code.DOCUMENT_NOT_A_CREDENTIAL, pointer + "/type"));
        }
        try {
            read(OlderModel.renewed(credential));
            return List.of(Finding.of(Code.STRUCTURE_GOOD, pointer));
        } catch (IllegalArgumentException | ClassCastException e) {
            return List.of(Finding.of(Code.STRUCTURE_UNUSUAL, pointer, String.valueOf(e.getMessage())));
        }
    }

    private static void read(JsonObject credential) {
        if (Members.texts(credential, "type").contains("EndorsementCredential")) {
            EndorsementCredential.fromJson(credential);
        } else {
            Credential.fromJson(credential);
        }
    }
}
