package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One look at a story; by whom is not kept. */
@Entity
@Table(name = "story_view")
class StoryView {

    @Id
    private String id;

    @Column(name = "story_id")
    private String storyId;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected StoryView() {}

    StoryView(String id, String storyId, Instant seenAt) {
        this.id = id;
        this.storyId = storyId;
        this.seenAt = seenAt;
    }

    Instant seenAt() {
        return seenAt;
    }
}
