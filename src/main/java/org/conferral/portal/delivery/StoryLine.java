package org.conferral.portal.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A story as its learner sees it.
 *
 * @param shown   what it shows, by name
 * @param seen    whether whoever has the link sees it
 * @param endedAt when the learner switched it off
 * @param views   how often it was looked at
 * @param last    when it was looked at last
 * @param sent    how many readers it was sent to from here
 */
public record StoryLine(
        String id,
        String title,
        String note,
        URI address,
        List<String> shown,
        boolean seen,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> endedAt,
        long views,
        Optional<Instant> last,
        int sent) {}
