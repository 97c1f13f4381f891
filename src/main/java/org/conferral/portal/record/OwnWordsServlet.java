package org.conferral.portal.record;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conferral.portal.delivery.ClaimDoor;
import org.conferral.portal.delivery.TicketCookie;
import org.conferral.portal.evidence.FitFile;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.FileNames;

/** Where learners say something themselves beside an open record, change it, take it back, and take it along. */
@WebServlet("/claim/words/*")
@MultipartConfig(
        maxFileSize = 2L * FitFile.LARGEST,
        maxRequestSize = 2L * FitFile.LARGEST + 64 * 1024,
        fileSizeThreshold = 64 * 1024)
public class OwnWordsServlet extends ClaimDoor {

    /** Under this name a request carries why its form was refused, in words. */
    static final String REASON = "org.conferral.words.refused";

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/claim/words";
    private static final String PAGE = "/learner/ownWords.xhtml";

    @Inject
    private transient OwnWordsDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = path(request);
        if (path.startsWith("/file/")) {
            file(path.substring("/file/".length()), request, response);
        } else if (path.equals("/mine.zip")) {
            archive(request, response);
        } else {
            showOpened(PAGE, request, response);
        }
    }

    private void file(String word, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ticket = TicketCookie.read(request);
        Optional<OwnWordsDesk.HandedOut> found = desk.file(ticket, word);
        found.ifPresent(each -> desk.noteTaken(ticket, each.file().ending()));
        FileAnswer.send(found, response);
    }

    private void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ticket = TicketCookie.read(request);
        Optional<OwnWordsView> view = desk.look(ticket);
        if (view.isEmpty()) {
            seeOther("/claim", request, response);
            return;
        }
        desk.noteTaken(ticket, "zip");
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"my-words.zip\"");
        new WordsArchive(
                        view.get(),
                        ReaderLanguage.of(request),
                        id -> desk.file(ticket, id).map(OwnWordsDesk.HandedOut::content))
                .write(response.getOutputStream());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            act(request);
            seeOther(HOME, request, response);
        } catch (Refusal refusal) {
            request.setAttribute(REASON, Texts.in(ReaderLanguage.of(request), refusal));
            showOpened(PAGE, request, response);
        } catch (IllegalStateException tooLarge) {
            request.setAttribute(REASON, Texts.in(ReaderLanguage.of(request), "record", "words.big"));
            showOpened(PAGE, request, response);
        }
    }

    private void act(HttpServletRequest request) throws IOException, ServletException {
        String ticket = TicketCookie.read(request);
        if (path(request).equals("/remove")) {
            desk.remove(ticket, text(request, "word"));
            return;
        }
        OwnWordsForm form = form(request);
        String word = text(request, "word");
        if (word.isEmpty()) {
            desk.say(ticket, form);
        } else {
            desk.change(ticket, word, form);
        }
    }

    private static OwnWordsForm form(HttpServletRequest request) throws IOException, ServletException {
        boolean multipart = String.valueOf(request.getContentType()).startsWith("multipart/");
        Part part = multipart ? request.getPart("file") : null;
        return new OwnWordsForm(
                text(request, "about"),
                text(request, "words"),
                text(request, "link"),
                part == null ? Optional.empty() : file(part),
                !text(request, "drop").isEmpty());
    }

    private static Optional<FitFile> file(Part part) throws IOException {
        String name =
                FileNames.last(Optional.ofNullable(part.getSubmittedFileName()).orElse(""));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = part.getInputStream()) {
            byte[] bytes = content.readNBytes(FitFile.LARGEST + 1);
            FitFile.problem(name, bytes).ifPresent(problem -> {
                throw Refusal.invalid("words.badFile", problem);
            });
            return Optional.of(FitFile.of(name, bytes));
        }
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/");
    }
}
