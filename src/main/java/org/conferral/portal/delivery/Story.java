package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a learner shows of a record to whoever has the link. */
@Entity
@Table(name = "story")
class Story {

    @Id
    private String id;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String title;

    private String note;

    private String parts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Story() {}

    Story(String id, String credentialId, StoryWish wish, ClaimToken token, Instant now) {
        this.id = id;
        this.credentialId = credentialId;
        this.tokenHash = token.hash();
        this.title = wish.title();
        this.note = wish.note();
        this.parts = wish.parts().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.createdAt = now;
        this.expiresAt = now.plus(wish.life());
    }

    /** Nobody sees it from now on. */
    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    boolean isSeen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    String id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    String title() {
        return title;
    }

    String note() {
        return note;
    }

    /** The numbers of the credentials that are shown, from 1; none where the record is shown whole. */
    List<Integer> parts() {
        return Arrays.stream(parts.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
