package org.conferral.portal.privacy;

/**
 * What an officer has decided about the erasure of a person.
 *
 * @param grounds on what grounds
 * @param revoke  whether the records are revoked before they are emptied; otherwise they go on verifying as they did
 * @param typed   the person's address, or the name of whoever has none, typed once more
 */
public record ErasureOrder(Grounds grounds, boolean revoke, String typed) {

    /** Why a person is erased; no free text, which could name them. */
    public enum Grounds {
        ASKED,
        NOT_NEEDED,
        WITHDRAWN,
        UNLAWFUL,
        ORDERED
    }

    /** Whether what was typed names the person. */
    boolean means(Person person) {
        String expected = person.address().isEmpty() ? person.name() : person.address();
        return typed != null && typed.strip().equalsIgnoreCase(expected);
    }
}
