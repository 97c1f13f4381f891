package org.conferral.portal.issuing;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPurpose;

/**
 * What a signed status list says, wherever it is kept.
 *
 * @param signedAt from when on it holds
 */
record StatusCopy(String issuer, StatusPurpose purpose, Instant signedAt, BitstringStatusList bits) {

    /** Reads a signed list; refuses what is none with an exception. */
    static StatusCopy of(JsonObject list) {
        JsonObject subject = list.getJsonObject("credentialSubject");
        return new StatusCopy(
                list.getString("issuer"),
                StatusPurpose.of(subject.getString("statusPurpose")).orElseThrow(),
                Instant.parse(list.getString("validFrom")),
                BitstringStatusList.decode(subject.getString("encodedList")));
    }

    boolean isNewerThan(StatusCopy other) {
        return signedAt.isAfter(other.signedAt);
    }

    /**
     * What holds when this copy and a database disagree. What was revoked once stays so; about suspensions whoever spoke last is right.
     */
    BitstringStatusList reconciled(StatusCopy database) {
        if (purpose == StatusPurpose.SUSPENSION) {
            return isNewerThan(database) ? bits : database.bits;
        }
        BitstringStatusList both = database.bits;
        for (int index : bits.setButNotIn(database.bits)) {
            both = both.with(index, true);
        }
        return both;
    }
}
