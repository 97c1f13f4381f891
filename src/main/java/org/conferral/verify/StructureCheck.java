package org.conferral.verify;

import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.credential.Credential;

/** Whether the credential is built as Open Badges 3.0 and CLR 2.0 say; an odd build is told, but does not make it false. */
final class StructureCheck implements Check {

    @Override
    public List<Finding> look(JsonObject credential, String pointer) {
        if (!Members.texts(credential, "type").contains("VerifiableCredential")) {
            return List.of(Finding.of(Code.DOCUMENT_NOT_A_CREDENTIAL, pointer + "/type"));
        }
        if (Members.texts(credential, "type").contains("EndorsementCredential")) {
            boolean about = Members.text(Members.object(credential, "credentialSubject"), "id")
                    .isPresent();
            return List.of(Finding.of(about ? Code.STRUCTURE_GOOD : Code.STRUCTURE_UNUSUAL, pointer));
        }
        try {
            Credential.fromJson(OlderModel.renewed(credential));
            return List.of(Finding.of(Code.STRUCTURE_GOOD, pointer));
        } catch (IllegalArgumentException | ClassCastException e) {
            return List.of(Finding.of(Code.STRUCTURE_UNUSUAL, pointer, String.valueOf(e.getMessage())));
        }
    }
}
