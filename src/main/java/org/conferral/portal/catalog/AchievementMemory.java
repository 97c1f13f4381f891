package org.conferral.portal.catalog;

import java.io.Serializable;

/** What the page of an achievement remembers while its form is open. */
final class AchievementMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    String id;
    AchievementForm form;
    PictureChoice picture = new PictureChoice();
    boolean archived;
}
