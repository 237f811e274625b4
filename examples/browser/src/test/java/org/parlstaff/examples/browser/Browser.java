package org.parlstaff.examples.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Headless Chromium without a network. What it opened stays in {@code target/browser}, with a picture of each view.
 *
 * <p>A page that calls {@code ran()}, or opens a dialog, is found out by {@link #ran}.
 */
final class Browser implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "browser");
    private static final String AXE = resource("/axe.min.js");

    /** Runs before any script of a page. */
    private static final String WATCH = """
            window.__ran = [];
            window.ran = what => window.__ran.push(String(what));
            window.alert = window.confirm = window.prompt = what => ran("dialog: " + what);
            window.addEventListener("error", e => ran("error: " + e.message));
            """;

    private final ChromeDriver driver;

    Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox", // root has none
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(System.getProperty("chromedriver", "/usr/bin/chromedriver")))
                        .build(),
                options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    /** Opens a page as a file of that name. */
    void open(String name, String html, View view) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".html");
            Files.writeString(file, html);
            driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", view.screen());
            driver.executeCdpCommand("Emulation.setEmulatedMedia", view.media());
            driver.get(file.toAbsolutePath().toUri().toString());
            Files.write(FOLDER.resolve(name + "." + view + ".png"), picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe-core holds against the page, by all its rules but the experimental ones, with the place of each. */
    List<String> violations() {
        driver.executeScript(AXE);
        return strings(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(
                    found => done(found.violations.flatMap(v => v.nodes.map(n =>
                        v.id + ": " + v.help + ": " + n.target.join(" ") + ": " + n.html))),
                    error => done([String(error)]));
                """));
    }

    /** By how many pixels the page is wider than the window. */
    long overflow() {
        return number("return Math.ceil(document.documentElement.scrollWidth) - window.innerWidth");
    }

    /** Every element of the page with the names of its attributes, in order. */
    List<String> elements() {
        return strings(
                driver.executeScript(
                        "return [...document.querySelectorAll('*')].map(e => [e.localName, ...e.getAttributeNames()].join(' '))"));
    }

    /** The text of each element that the selector finds, hidden or not, with runs of blanks as one. */
    List<String> texts(String selector) {
        return strings(driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent.replace(/\\s+/g, ' ').trim())",
                selector));
    }

    /** What a reader sees, with runs of blanks as one. */
    String visible() {
        return string("return document.body.innerText.replace(/\\s+/g, ' ').trim()");
    }

    /** What the page has run: its calls of {@code ran()}, dialogs, errors. */
    List<String> ran() {
        return strings(driver.executeScript("return window.__ran"));
    }

    /** Which files the page has asked for besides itself. */
    List<String> requests() {
        return strings(driver.executeScript("return performance.getEntriesByType('resource').map(e => e.name)"));
    }

    String string(String script) {
        return Objects.requireNonNull((String) driver.executeScript(script), script);
    }

    long number(String script) {
        return Objects.requireNonNull((Long) driver.executeScript(script), script);
    }

    /** Clicks every link and button, and puts the focus on whatever takes it. */
    void touchEverything() {
        driver.executeScript("""
                for (const e of document.querySelectorAll("*")) {
                  for (const kind of ["mouseover", "focus", "mouseenter", "toggle", "load"]) {
                    e.dispatchEvent(new Event(kind, {bubbles: true}));
                  }
                  if (e.focus) e.focus();
                  if (e.click && e.localName !== "a") e.click();
                }
                """);
    }

    /** Puts the focus on an element and presses a key there, as a keyboard does. */
    void press(String selector, String key) {
        driver.executeScript("document.querySelector(arguments[0]).focus()", selector);
        String text = key.equals("Enter") ? "\r" : key;
        for (String type : List.of("keyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key.equals(" ") ? "Space" : key,
                            "text",
                            type.equals("keyDown") ? text : "",
                            "windowsVirtualKeyCode",
                            (int) text.charAt(0)));
        }
    }

    /** The page on A4, as its own print style has it. */
    byte[] pdf(String name) {
        Map<String, Object> pdf =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] bytes = Base64.getDecoder().decode(Objects.requireNonNull((String) pdf.get("data")));
        try {
            Files.write(FOLDER.resolve(name + ".pdf"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private byte[] picture() {
        Map<String, Object> png =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        return Base64.getDecoder().decode(Objects.requireNonNull((String) png.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
