package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person in front of a browser. Every page this person looks at is held against the accessibility rules in light and in dark, leaves a
 * picture of both in {@code target/pictures}, and must not have made the browser complain. (The accessibility rules are a script: they cannot
 * be asked where none runs.)
 */
public final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path PICTURES = Path.of("target/pictures");
    private static final boolean TAKES_PICTURES = Boolean.getBoolean("pictures");

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AXE = axe();
    private static final String DRAWN =
            "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";
    private static final String REACHING_OUT = "[...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth)"
            + ".slice(0, 20).map(e => e.outerHTML.slice(0, 150)).join('\\n')";
    private static Browser browser;

    private final URI base;
    private final boolean script;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(URI base, boolean script) {
        this.base = base;
        this.script = script;
        this.context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setLocale("en-US")
                        // colours that are still on their way from light to dark are nobody's colours
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Somebody with an ordinary browser. */
    public static Visitor at(URI base) {
        return new Visitor(base, true);
    }

    /** Somebody whose browser runs no script. */
    public static Visitor withoutScript(URI base) {
        return new Visitor(base, false);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
            executable().ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }
        return browser;
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("CONFERRAL_TEST_BROWSER"), "/usr/bin/chromium")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst();
    }

    /** Goes on with the narrowest screen that pages have to fit. */
    public Visitor narrow() {
        page.setViewportSize(320, 800);
        return this;
    }

    /** How wide the page is, with what does not fit into the window. */
    public int width() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    public Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : base + path);
        return this;
    }

    /** Makes the window so wide; as wide as a telephone, nothing may reach out of it. */
    public Visitor resize(int width) {
        page.setViewportSize(width, 900);
        page.evaluate(DRAWN);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(() -> "nothing reaches out of a window of this width: " + page.evaluate(REACHING_OUT))
                .isEqualTo(width);
        return this;
    }

    public Visitor signIn(String email, String password) {
        return open("/login")
                .fill("login:email", email)
                .fill("login:password", password)
                .press("login:signIn");
    }

    /** Fills the field with this id. */
    public Visitor fill(String id, String value) {
        page.locator(byId(id)).fill(value);
        return this;
    }

    public Visitor select(String id, String value) {
        page.locator(byId(id)).selectOption(value);
        return this;
    }

    /** Selects in the field whose label contains this. */
    public Visitor selectLabelled(String label, String value) {
        page.getByLabel(label).selectOption(value);
        return this;
    }

    public Visitor choose(String id, Path file) {
        page.locator(byId(id)).setInputFiles(file);
        return this;
    }

    public Visitor choose(String id, String fileName, byte[] content) {
        page.locator(byId(id)).setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
        return this;
    }

    /** Presses the button, or follows the link, with this id, and waits for the page it leads to. */
    public Visitor press(String id) {
        return press(page.locator(byId(id)));
    }

    /** Presses the first button whose name contains this. */
    public Visitor pressLabelled(String label) {
        return press(page.getByLabel(label).first());
    }

    /** Presses the first button that begins with this. */
    public Visitor pressButton(String words) {
        return press(page.locator("button", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + words)))
                .first());
    }

    /** Ticks the box whose label contains this. */
    public Visitor tick(String label) {
        page.getByLabel(label).check();
        return this;
    }

    /** Ticks the box with this id. */
    public Visitor tickBox(String id) {
        page.locator(byId(id)).check();
        return this;
    }

    /** Fills the first field whose label contains this. */
    public Visitor fillLabelled(String label, String value) {
        page.getByLabel(label).first().fill(value);
        return this;
    }

    private Visitor press(Locator pressed) {
        boolean sends = "submit".equals(pressed.getAttribute("type"));
        if (sends) {
            page.locator("html").evaluate("root => root.setAttribute('data-left', '')");
        }
        pressed.click();
        if (sends) {
            // what was sent is answered with another page: going on before it is there would take the sending back
            page.locator("html:not([data-left])")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
        page.waitForLoadState();
        return this;
    }

    /** Follows the first link with this text. */
    public Visitor follow(String text) {
        page.locator("a", new Page.LocatorOptions().setHasText(text)).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Opens what is folded away under this text. */
    public Visitor unfold(String text) {
        page.locator("summary", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** What a link with this id downloads. */
    public byte[] download(String id) {
        return download(page.locator(byId(id)));
    }

    /** What the first link with this text hands out. */
    public byte[] downloadLabelled(String text) {
        return download(
                page.locator("a", new Page.LocatorOptions().setHasText(text)).first());
    }

    private byte[] download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the page says this. */
    public Visitor awaits(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Waits until what the CSS selector names says this. */
    public Visitor awaits(String selector, String text) {
        page.locator(selector, new Page.LocatorOptions().setHasText(text))
                .first()
                .waitFor();
        return this;
    }

    /** Goes on with a window as narrow as this, and so long that every frame is in sight and therefore drawn. */
    public Visitor narrow(int width) {
        page.setViewportSize(width, 2400);
        return this;
    }

    /** Whether something reaches out of the window to the right. */
    public boolean isScrolledSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Looks at the page in light and dark: accessible, no complaint of the browser; {@code -Dpictures=true} keeps pictures of both. */
    public Visitor looks(String picture) {
        looks(picture, ColorScheme.LIGHT);
        looks(picture, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(complaints).as("complaints of the browser up to " + picture).isEmpty();
        return this;
    }

    private void looks(String picture, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        if (script) {
            page.evaluate(DRAWN);
        }
        if (TAKES_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(picture + "-" + scheme.name().toLowerCase() + ".png")));
        }
        assertThat(script ? violations() : List.of())
                .as("%s (%s) is accessible: %s", picture, scheme, page.url())
                .isEmpty();
    }

    /** Looks at the page without taking a picture of it: accessible, no complaint of the browser. */
    public Visitor glances(String state) {
        assertThat(violations()).as("%s is accessible: %s", state, page.url()).isEmpty();
        assertThat(complaints).as("complaints of the browser up to " + state).isEmpty();
        return this;
    }

    public String text() {
        return page.locator("body").innerText();
    }

    /** The page as it was sent, with what is not shown. */
    public String source() {
        return page.content();
    }

    public String url() {
        return page.url();
    }

    public String attribute(String id, String name) {
        return page.locator(byId(id)).getAttribute(name);
    }

    /** What stands in a field of a form. */
    public String valueOf(String id) {
        return page.locator(byId(id)).inputValue();
    }

    /** What the element with this id says. */
    public String textOf(String id) {
        return page.locator(byId(id)).innerText();
    }

    /** Frames are left out: the sandboxed letter runs no script, and is looked at as a page of its own. */
    private List<String> violations() {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AXE);
        }
        Object found = page.evaluate(
                "tags => axe.run(document, {iframes: false, resultTypes: ['violations'], runOnly: {type: 'tag', values: tags}})"
                        + ".then(result => result.violations.flatMap(rule => rule.nodes.map(node =>"
                        + " rule.id + ': ' + node.html + ' ' + node.failureSummary)))",
                RULES);
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static String axe() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String byId(String id) {
        return "[id=\"" + id + "\"]";
    }

    @Override
    public void close() {
        context.close();
    }
}
