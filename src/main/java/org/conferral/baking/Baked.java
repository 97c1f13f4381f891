package org.conferral.baking;

import java.util.List;
import java.util.Objects;
import org.conferral.baking.PictureProblem.Reason;

/** A record as it was found in a picture: JSON, a signed token, or, in old badges, the address of either. */
public record Baked(Inscription inscription, String text) {

    public Baked {
        Objects.requireNonNull(inscription, "baked.inscription");
        text = text.strip();
    }

    /** The one record among those found; an older badge gives way to a newer one beside it. */
    static Baked only(List<Baked> found) throws PictureProblem {
        List<Baked> newer = found.stream()
                .filter(baked -> baked.inscription != Inscription.OPEN_BADGE_2)
                .toList();
        List<Baked> meant = newer.isEmpty() ? found : newer;
        if (meant.isEmpty()) {
            throw new PictureProblem(Reason.NO_RECORD);
        }
        if (meant.size() > 1) {
            throw new PictureProblem(Reason.SEVERAL_RECORDS);
        }
        return meant.get(0);
    }
}
