package org.conferral.portal.delivery;

/**
 * Words of a letter that can no longer be used, so that the letter goes out in others.
 *
 * @param unit the name of the unit whose words they are
 * @param language in which they are written, by its name
 * @param why what is wrong with them, in words
 */
public record LapsedWording(WordingPlace place, String unit, String language, String why) {

    public LetterKind kind() {
        return place.kind();
    }

    /** The parameters of the address at which they are repaired. */
    public String address() {
        return place.address();
    }
}
