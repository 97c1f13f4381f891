package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.Presentation;
import org.conferral.portal.identity.Public;

/**
 * Exchanges of VCALM, the Verifiable Credential API for Lifecycle Management: a wallet is asked for its key, shows it, and has the record.
 * Whoever has the address is taken for the learner; it holds for minutes and for one hand-over.
 */
@ApplicationScoped
@Transactional
public class WalletExchange {

    private static final String PRESENTATION = "verifiablePresentation";
    private static final String REFERENCE = "referenceId";
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int GONE = 410;

    @Inject
    private WalletOffers offers;

    @Inject
    private WalletDocuments documents;

    @Inject
    private ShownKeys keys;

    @Inject
    private OfferedRecords records;

    @Inject
    private CallerRation ration;

    @Inject
    private Clock clock;

    /**
     * The answer to one message of a wallet.
     *
     * @param handle the last part of the exchange's address
     * @param caller the address the call came from
     */
    @Public
    public WalletAnswer take(String handle, byte[] body, String caller) {
        return ration.guarded(
                caller,
                () -> offers.lockWithHandle(handle)
                        .filter(offer -> offer.isOpen(clock.instant()))
                        .map(offer -> GivenJson.object(body)
                                .map(message -> answer(offer, message))
                                .orElseGet(() -> WalletAnswer.problem(BAD_REQUEST, "exchange.unreadable")))
                        .orElseGet(() -> WalletAnswer.problem(NOT_FOUND, "exchange.unknown")));
    }

    /** What the exchange would ask for, without going a step further. */
    @Public
    public WalletAnswer look(String handle, String caller) {
        return whileOpen(handle, caller, this::request);
    }

    /** Which ways there are to fetch the record. */
    @Public
    public WalletAnswer protocols(String handle, String caller) {
        return whileOpen(handle, caller, offer -> documents.protocols(offer.id()));
    }

    /** The credential offer of OpenID4VCI 1.0, for wallets that were told only where it is. */
    @Public
    public WalletAnswer offer(String handle, String caller) {
        return whileOpen(handle, caller, offer -> documents.offer(offer.id(), offer.kind()));
    }

    private interface Reply {
        JsonObject to(WalletOffer offer);
    }

    private WalletAnswer whileOpen(String handle, String caller, Reply reply) {
        return ration.guarded(
                caller,
                () -> offers.withHandle(handle)
                        .filter(offer -> offer.isOpen(clock.instant()))
                        .map(offer -> WalletAnswer.of(reply.to(offer)))
                        .orElseGet(() -> WalletAnswer.problem(NOT_FOUND, "exchange.unknown")));
    }

    /** Some wallets put what they show into the message, others send it bare. */
    private WalletAnswer answer(WalletOffer offer, JsonObject message) {
        if (message.get(PRESENTATION) instanceof JsonObject presentation) {
            return handOver(offer, presentation)
                    .map(shown -> wrapped(message, shown))
                    .orElseGet(() -> refused(offer));
        }
        if (String.valueOf(message.get("type")).contains("VerifiablePresentation")) {
            return handOver(offer, message).map(WalletAnswer::of).orElseGet(() -> refused(offer));
        }
        return message.containsKey(PRESENTATION)
                ? WalletAnswer.problem(BAD_REQUEST, "exchange.unreadable")
                : WalletAnswer.of(echoed(message, request(offer)));
    }

    private JsonObject request(WalletOffer offer) {
        return documents.presentationRequest(offer.id(), keys.challenge(offer.id()));
    }

    private WalletAnswer refused(WalletOffer offer) {
        return records.standing(offer.credentialId()).isPresent()
                ? WalletAnswer.problem(UNAUTHORIZED, "exchange.presentation")
                : WalletAnswer.problem(GONE, "exchange.standing");
    }

    /** The record in a presentation, for the holder of a key that was shown as asked. */
    private Optional<JsonObject> handOver(WalletOffer offer, JsonObject presentation) {
        Instant now = clock.instant();
        return keys.holder(offer.id(), presentation)
                .flatMap(holder -> records.copy(offer.credentialId(), holder))
                .map(copy -> {
                    offer.collect(Route.EXCHANGE, now);
                    return Presentation.unsigned(List.of(copy));
                });
    }

    private static WalletAnswer wrapped(JsonObject message, JsonObject presentation) {
        return WalletAnswer.of(echoed(
                message,
                Json.createObjectBuilder().add(PRESENTATION, presentation).build()));
    }

    /** A reference that came with the message goes back with the answer. */
    private static JsonObject echoed(JsonObject message, JsonObject answer) {
        return GivenJson.text(message, REFERENCE)
                .map(reference -> Json.createObjectBuilder(answer)
                        .add(REFERENCE, reference)
                        .build())
                .orElse(answer);
    }
}
