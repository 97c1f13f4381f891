package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.credential.Presentation;
import org.conferral.issuance.BundledCredential;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.RecordFiles;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** Where learners decide what of an open record others may see, and for how long. */
@ApplicationScoped
@Transactional
public class StoryDesk {

    /** More links than this to one record nobody keeps track of. */
    private static final int MOST = 50;

    @Inject
    private OpenRecords opened;

    @Inject
    private IssuedRecords records;

    @Inject
    private Stories stories;

    @Inject
    private Event<StoryTold> told;

    @Inject
    private StoryLinks links;

    @Inject
    private StoryPost post;

    @Inject
    private StoryReaders readers;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** What the open record bundles and can be chosen from; nothing for a badge, which is shown whole. */
    @Public
    public List<BundledCredential> choices(String ticket) {
        return opened.record(ticket)
                .map(record -> BundledCredential.in(record.bytes()))
                .orElseGet(List::of);
    }

    /** What of the open record is shown already, the newest first. */
    @Public
    public List<StoryLine> told(String ticket) {
        return opened.record(ticket).map(this::told).orElseGet(List::of);
    }

    private List<StoryLine> told(IssuedRecord record) {
        List<BundledCredential> inside = BundledCredential.in(record.bytes());
        return stories.of(Set.of(record.credentialId())).stream()
                .map(story -> line(story, inside))
                .toList();
    }

    private StoryLine line(Story story, List<BundledCredential> inside) {
        Stories.Looks looks = stories.looks(story);
        return new StoryLine(
                story.id(),
                story.title(),
                story.note(),
                links.address(story.id()),
                inside.stream()
                        .filter(each -> story.parts().contains(each.part()))
                        .map(BundledCredential::name)
                        .toList(),
                story.isSeen(clock.instant()),
                story.createdAt(),
                story.expiresAt(),
                story.endedAt(),
                looks.count(),
                looks.last(),
                readers.sent(story.id()));
    }

    /**
     * Shows something of the open record. Tells whether a record is open.
     *
     * @throws Refusal when nothing is chosen, when it is too long, or when there are too many already
     */
    @Public
    public boolean tell(
            String ticket, String title, String note, List<String> parts, List<String> ownWords, String days) {
        Optional<IssuedRecord> open = opened.record(ticket);
        open.ifPresent(record -> {
            if (stories.of(Set.of(record.credentialId())).size() >= MOST) {
                throw Refusal.conflict("delivery.story.enough");
            }
            int inside = BundledCredential.in(record.bytes()).size();
            StoryWish wish = StoryWish.of(title, note, parts, days, inside, record.name());
            String id = ids.next();
            Story story = new Story(id, record.credentialId(), wish, links.token(id), clock.instant());
            stories.add(story);
            told.fire(new StoryTold(id, ticket, ownWords));
            post.confirm(record, story);
        });
        return open.isPresent();
    }

    /** Switches a story of the open record off. */
    @Public
    public void end(String ticket, String storyId) {
        opened.record(ticket)
                .flatMap(record -> stories.find(storyId)
                        .filter(story -> story.credentialId().equals(record.credentialId())))
                .ifPresent(story -> {
                    story.end(clock.instant());
                    post.callOff(story);
                });
    }

    /** What whoever has this link sees; empty when it is unknown, over, switched off or about a record that was withdrawn. */
    @Public
    public Optional<SharedStory> read(String token) {
        return seen(token).flatMap(story -> records.newest(story.credentialId()).map(record -> shared(story, record)));
    }

    /** Which story this link shows; empty when it shows none. */
    @Public
    public Optional<String> id(String token) {
        return seen(token).map(Story::id);
    }

    private Optional<Story> seen(String token) {
        Instant now = clock.instant();
        return ClaimToken.read(token).flatMap(stories::withToken).filter(story -> story.isSeen(now));
    }

    /** Somebody has looked at a story. */
    @Public
    public void noteLook(String token) {
        Instant now = clock.instant();
        ClaimToken.read(token)
                .flatMap(stories::withToken)
                .ifPresent(story -> stories.add(new StoryView(ids.next(), story.id(), now)));
    }

    /** Somebody has taken along what a story shows, in this format. */
    @Public
    public void noteTaken(String token, String format) {
        seen(token)
                .ifPresent(story -> disclosures.note(story.credentialId(), Disclosures.Channel.LINK_FILE, format, ""));
    }

    private static SharedStory shared(Story story, IssuedRecord record) {
        JsonObject document = RecordFiles.read(record.bytes());
        return new SharedStory(
                story.title(),
                story.note(),
                record.learner().name(),
                issuer(document),
                story.expiresAt(),
                presentation(document, story.parts()).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String issuer(JsonObject document) {
        return document.getJsonObject("issuer").getString("name", "");
    }

    private static JsonObject presentation(JsonObject document, List<Integer> parts) {
        if (parts.isEmpty()) {
            return Presentation.unsigned(List.of(document));
        }
        List<JsonValue> inside = document.getJsonObject("credentialSubject").getJsonArray("verifiableCredential");
        return Presentation.unsigned(parts.stream()
                .filter(part -> part <= inside.size())
                .map(part -> inside.get(part - 1))
                .toList());
    }
}
