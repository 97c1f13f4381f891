package org.conferral.portal.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.delivery.StoryDesk;
import org.conferral.portal.delivery.StoryTold;
import org.conferral.portal.evidence.FitFile;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** Where learners say something themselves beside the record they have open, and where others read what was shown to them. */
@ApplicationScoped
@Transactional
public class OwnWordsDesk {

    @Inject
    private OpenedRecords opened;

    @Inject
    private OwnWords words;

    @Inject
    private StoryDesk stories;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** A file as it is handed out. */
    public record HandedOut(WordLine.File file, byte[] content) {}

    /** What is said beside the open record; empty where none is open. */
    @Public
    public Optional<OwnWordsView> look(String ticket) {
        return opened.of(ticket)
                .map(open -> new OwnWordsView(
                        open.name(),
                        open.learnerName(),
                        open.achievements(),
                        words.beside(open.versions()).stream()
                                .map(OwnWord::line)
                                .toList(),
                        words.quota(open.learnerId()).megabytes()));
    }

    /**
     * Says something new. Tells whether a record is open.
     *
     * @throws Refusal when nothing is said, too much, or when there is no room
     */
    @Public
    public boolean say(String ticket, OwnWordsForm form) {
        Optional<OpenRecord> open = opened.of(ticket);
        open.ifPresent(record -> {
            WordWish wish = form.wish(record.achievements());
            if (wish.isEmpty() && form.file().isEmpty()) {
                throw Refusal.invalid("words.nothing");
            }
            words.quota(record.learnerId()).requireRoom();
            var word = new OwnWord(ids.next(), record.learnerId(), record.credentialId(), wish, clock.instant());
            words.add(word);
            form.file().ifPresent(file -> attach(record, word, file));
        });
        return open.isPresent();
    }

    /**
     * Says something else instead. Tells whether a record is open.
     *
     * @throws Refusal as {@link #say}, and when it is not there any more
     */
    @Public
    public boolean change(String ticket, String wordId, OwnWordsForm form) {
        Optional<OpenRecord> open = opened.of(ticket);
        open.ifPresent(record -> {
            OwnWord word = own(record, wordId).orElseThrow(() -> Refusal.notFound("words.unknown"));
            WordWish wish = form.wish(record.achievements());
            if (form.drop()) {
                word.detach();
                words.removeFile(word.id());
            }
            form.file().ifPresent(file -> attach(record, word, file));
            if (wish.isEmpty() && word.line().file().isEmpty()) {
                throw Refusal.invalid("words.nothing");
            }
            word.become(wish, clock.instant());
        });
        return open.isPresent();
    }

    private void attach(OpenRecord record, OwnWord word, FitFile file) {
        words.quota(record.learnerId()).requireRoom(file.content().length - word.size());
        word.attach(file);
        words.keepFile(word.id(), file.content());
    }

    /** Takes back what was said, wherever it is shown. */
    @Public
    public void remove(String ticket, String wordId) {
        opened.of(ticket).flatMap(record -> own(record, wordId)).ifPresent(words::remove);
    }

    /** The file beside something that is said beside the open record. */
    @Public
    public Optional<HandedOut> file(String ticket, String wordId) {
        return opened.of(ticket).flatMap(record -> own(record, wordId)).flatMap(this::handedOut);
    }

    /** The learner has taken along what is said beside the open record, or a file of it, in this format. */
    @Public
    public void noteTaken(String ticket, String format) {
        opened.of(ticket)
                .ifPresent(record ->
                        disclosures.note(record.credentialId(), Disclosures.Channel.LEARNER_FILE, format, ""));
    }

    private Optional<OwnWord> own(OpenRecord record, String wordId) {
        return words.find(wordId).filter(word -> record.versions().contains(word.credentialId()));
    }

    private Optional<HandedOut> handedOut(OwnWord word) {
        return word.line()
                .file()
                .flatMap(file -> words.file(word.id()).map(content -> new HandedOut(file, content.content())));
    }

    /** A learner has made a link, and chosen what of their own words is shown with it. */
    void show(@Observes StoryTold told) {
        opened.of(told.ticket())
                .ifPresent(record -> words.beside(record.versions()).stream()
                        .filter(word -> told.chosen().contains(word.id()))
                        .forEach(word -> words.add(new StoryWord(ids.next(), told.storyId(), word.id()))));
    }

    /** What is shown of the learner's own words to whoever has this link. */
    @Public
    public List<WordLine> shared(String token) {
        return stories.id(token)
                .map(story -> words.shownWith(story).stream().map(OwnWord::line).toList())
                .orElseGet(List::of);
    }

    /** A file that is shown to whoever has this link. */
    @Public
    public Optional<HandedOut> sharedFile(String token, String wordId) {
        return stories.id(token)
                .flatMap(story -> words.shownWith(story).stream()
                        .filter(word -> word.id().equals(wordId))
                        .findFirst())
                .flatMap(this::handedOut);
    }
}
