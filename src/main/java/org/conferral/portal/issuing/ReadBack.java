package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.proof.DataIntegrity;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPlace;

/** Reads the published status lists as everybody does, byte for byte as they are served, and sees whether they say what they should. */
@ApplicationScoped
class ReadBack {

    @Inject
    private StatusLists lists;

    @Inject
    private VerificationKeys keys;

    @Inject
    private Clock clock;

    /** Those of these places that no genuine list tells to be set, or not to be set. */
    List<StatusPlace> missing(Collection<StatusPlace> places, boolean set) {
        Map<URI, Optional<BitstringStatusList>> read = new HashMap<>();
        return places.stream()
                .filter(place -> read.computeIfAbsent(place.list(), this::genuine)
                        .filter(bits -> bits.isSet(place.index()) == set)
                        .isEmpty())
                .toList();
    }

    private Optional<BitstringStatusList> genuine(URI address) {
        String path = address.getPath();
        return lists.document(path.substring(path.lastIndexOf('/') + 1))
                .map(ReadBack::json)
                .filter(list -> list.getString("id", "").equals(address.toString()))
                .filter(list -> DataIntegrity.check(list, keys, clock.instant()).good())
                .map(StatusCopy::of)
                .map(StatusCopy::bits);
    }

    private static JsonObject json(byte[] served) {
        return Json.createReader(new ByteArrayInputStream(served)).readObject();
    }
}
