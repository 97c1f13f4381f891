package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.delivery.ClaimDesk;
import org.conferral.portal.delivery.Outbox;
import org.conferral.portal.identity.Access;
import org.conferral.portal.issuing.CredentialLine;

/** Records as a list of the machine interface tells them: each with its claim link and the mail server's last words. */
@ApplicationScoped
public class BatchRecords {

    @Inject
    private ClaimDesk claims;

    @Inject
    private Outbox outbox;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    /** Notes that a program has read a list of a batch; it stands for all records of the batch. */
    void noteListed(String batchId) {
        disclosures.note(
                batchId, Disclosures.Channel.MACHINE, "list", access.who().id());
    }

    JsonArrayBuilder list(List<CredentialLine> lines) {
        Set<String> issued = lines.stream()
                .filter(CredentialLine::isIssued)
                .map(CredentialLine::id)
                .collect(Collectors.toSet());
        Map<String, URI> claimUrls = claims.claimUrls(issued);
        Map<String, String> answers = outbox.answers(issued);
        JsonArrayBuilder items = Json.createArrayBuilder();
        lines.forEach(line -> items.add(BatchDocument.credential(
                line, Optional.ofNullable(claimUrls.get(line.id())), Optional.ofNullable(answers.get(line.id())))));
        return items;
    }
}
