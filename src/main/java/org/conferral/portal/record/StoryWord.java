package org.conferral.portal.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a learner shows some of their own words with a story. */
@Entity
@Table(name = "story_word")
class StoryWord {

    @Id
    private String id;

    @Column(name = "story_id")
    private String storyId;

    @Column(name = "word_id")
    private String wordId;

    protected StoryWord() {}

    StoryWord(String id, String storyId, String wordId) {
        this.id = id;
        this.storyId = storyId;
        this.wordId = wordId;
    }
}
