package org.conferral.portal.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Sealing;

/**
 * Those to whom learners had links sent. They have nothing to do with the institution, so that no address is kept: a keyed hash tells whether
 * somebody was written to before, and wants no more.
 */
@ApplicationScoped
class StoryReaders {

    /** A link works a year at most; nobody asks what was before. */
    static final Duration REMEMBERED = Duration.ofDays(400);

    @Inject
    private Sealing sealing;

    @Inject
    private BulkRows rows;

    String mark(String address) {
        String key = address.strip().toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(sealing.mark("story-reader", key.getBytes(UTF_8)));
    }

    /** A letter was written to this reader. */
    void note(String letterId, String storyId, String mark, Instant at) {
        rows.insert(
                "story_letter",
                List.of("letter_id", "story_id", "reader_mark", "made_at"),
                List.<Object[]>of(new Object[] {letterId, storyId, mark, at}));
    }

    boolean hasRefused(String mark) {
        return count("select count(*) from story_refusal where reader_mark = ?", mark) > 0;
    }

    /** How many letters have gone to readers of a story. */
    int sent(String storyId) {
        return count("select count(*) from story_letter where story_id = ?", storyId);
    }

    boolean isReader(String storyId, String mark) {
        return count("select count(*) from story_letter where story_id = ? and reader_mark = ?", storyId, mark) > 0;
    }

    /** How many letters about stories of a record were written since then. */
    int sentOf(String credentialId, Instant since) {
        return count(
                "select count(*) from story_letter l join story s on s.id = l.story_id"
                        + " where s.credential_id = ? and l.made_at > ?",
                credentialId,
                since);
    }

    /** How many letters a reader got from anybody since then. */
    int sentTo(String mark, Instant since) {
        return count("select count(*) from story_letter where reader_mark = ? and made_at > ?", mark, since);
    }

    /** Whether a letter went to a reader. */
    boolean isKnown(String letterId) {
        return count("select count(*) from story_letter where letter_id = ?", letterId) > 0;
    }

    /** Whoever got this letter wants no more of the kind. */
    void refuse(String letterId, Instant at) {
        rows.update(
                "insert ignore into story_refusal (reader_mark, made_at)"
                        + " select reader_mark, ? from story_letter where letter_id = ?",
                at,
                letterId);
    }

    /** Letters about a story that may still wait to go. */
    List<String> letters(String storyId) {
        return rows.select(row -> row.getString(1), "select letter_id from story_letter where story_id = ?", storyId);
    }

    /** Forgets letters and addresses: of those that are dealt with soon, of the others after a while. */
    void forget(Instant dealtWith, Instant any) {
        rows.update(
                "delete from outgoing_letter where kind = 'STORY_SENT' and id in (select letter_id from story_letter"
                        + " where made_at < ?) and (state <> 'QUEUED' and state <> 'HELD' or created_at < ?)",
                dealtWith,
                any);
        rows.update("delete from story_letter where made_at < ?", any.minus(REMEMBERED));
    }

    private int count(String sql, Object... values) {
        return rows.select(row -> row.getInt(1), sql, values).get(0);
    }
}
