package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Sealing;

/**
 * All codes that were mailed. Their digits are derived from the master key whenever a letter is written or an answer compared: who steals the
 * tables has not even fingerprints to try six digits against.
 */
@ApplicationScoped
class MailCodes {

    private static final BigInteger DIGITS = BigInteger.TEN.pow(6);

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Sealing sealing;

    @Inject
    private Ids ids;

    /** The six digits of a code. */
    String digits(String codeId) {
        return digits(sealing.derive("mail code"), codeId);
    }

    static String digits(byte[] secret, String codeId) {
        BigInteger number = new BigInteger(1, ClaimToken.hmac(secret, "code:" + codeId));
        return "%06d".formatted(number.mod(DIGITS));
    }

    /** A new code; those before it for the same open nothing any more. */
    MailCode fresh(MailCode.Purpose purpose, String credentialId, String email, Instant now) {
        newest(purpose, credentialId).ifPresent(before -> before.end(now));
        var code = new MailCode(ids.next(), purpose, credentialId, email, now);
        entities.persist(code);
        return code;
    }

    /** The code that is waited for, if any is. */
    Optional<MailCode> waiting(MailCode.Purpose purpose, String credentialId, Instant now) {
        return newest(purpose, credentialId).filter(code -> code.isGood(now));
    }

    /** Compares what was typed with the code that is waited for; either way is remembered. Answers the code that was met. */
    Optional<MailCode> met(MailCode.Purpose purpose, String credentialId, String typed, Instant now) {
        Optional<MailCode> code = waiting(purpose, credentialId, now);
        code.ifPresent(held -> entities.refresh(held, LockModeType.PESSIMISTIC_WRITE));
        Optional<MailCode> met = code.filter(held -> held.isGood(now) && isSame(digits(held.id()), typed));
        met.ifPresentOrElse(held -> held.end(now), () -> code.ifPresent(MailCode::miss));
        return met;
    }

    private static boolean isSame(String digits, String typed) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.UTF_8),
                typed.replaceAll("[\\s\\-]", "").getBytes(StandardCharsets.UTF_8));
    }

    private Optional<MailCode> newest(MailCode.Purpose purpose, String credentialId) {
        return entities.createQuery(
                        "select c from MailCode c where c.credentialId = :credential and c.purpose = :purpose"
                                + " order by c.id desc",
                        MailCode.class)
                .setParameter("credential", credentialId)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When codes of late were mailed for a record. */
    List<Instant> mailedFor(MailCode.Purpose purpose, String credentialId, Instant since) {
        return mailed(purpose, "c.credentialId", credentialId, since);
    }

    /** When codes of late were mailed to an address that was to be proven, whoever asked for them. */
    List<Instant> mailedTo(String email, Instant since) {
        return mailed(MailCode.Purpose.ADDRESS, "c.emailKey", MailAddress.key(email), since);
    }

    private List<Instant> mailed(MailCode.Purpose purpose, String column, String value, Instant since) {
        return entities.createQuery(
                        "select c from MailCode c where c.purpose = :purpose and c.madeAt > :since and " + column
                                + " = :value",
                        MailCode.class)
                .setParameter("purpose", purpose)
                .setParameter("value", value)
                .setParameter("since", since)
                .getResultStream()
                .map(MailCode::madeAt)
                .toList();
    }

    /** Codes of days ago are of no use any more. */
    void forget(Instant before) {
        entities.createQuery("delete from MailCode c where c.madeAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
