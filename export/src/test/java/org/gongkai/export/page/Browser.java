package org.gongkai.export.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** Chromium without a window, for tests of pages on disk. */
final class Browser implements AutoCloseable {
  /** It warns of what no test here asks for. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final String AXE = resource("/axe.min.js");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** What is missing on this machine; empty where the tests can run. */
  static Optional<String> missing() {
    return chromium().isPresent() && command("chromedriver").isPresent()
        ? Optional.empty()
        : Optional.of(
            "The pages were not tried in a browser: chromium or chromedriver is not on the PATH"
                + " (Debian: apt-get install chromium chromium-driver fonts-noto-cjk).");
  }

  private static Optional<File> chromium() {
    return command("chromium").or(() -> command("chromium-browser"));
  }

  private static Optional<File> command(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }

  static Browser start(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + profile);
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(command("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.open("about:blank");
    return browser;
  }

  private void open(String url) {
    driver.get(url);
  }

  void open(Path page, String hash) {
    // From one place in a page to another the browser does not load it anew.
    driver.get("about:blank");
    driver.get(page.toUri() + hash);
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The elements that can be seen. */
  List<WebElement> shown(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).toList();
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void tab() {
    press(Keys.TAB);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What the console was told since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** What was asked for since the last call, but for the page itself and what stands in it. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message ->
                message.replaceAll(
                    "(?s).*\"documentURL\":\"([^\"]*)\".*?\"url\":\"([^\"]{0,200}).*", "$2"))
        .filter(
            url ->
                !url.startsWith("file:") && !url.startsWith("data:") && !url.equals("about:blank"))
        .toList();
  }

  /** The serious and critical faults that axe finds, each with the elements that have it. */
  @SuppressWarnings("unchecked") // a script's answer
  List<String> faults() {
    driver.executeScript(AXE);
    Object answer =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 300)).join(' | '))));");
    return (List<String>) answer;
  }

  /** Shows the page as for a medium; nothing for the screen. */
  void media(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** Waits until something holds, for some seconds at most. */
  void until(BooleanSupplier condition) {
    for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
      driver.executeAsyncScript("setTimeout(arguments[0], 50)");
    }
  }

  /** The page as it is printed, as PDF. */
  byte[] print() {
    return java.util.Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
  }

  byte[] picture() {
    return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static String resource(String name) {
    try (InputStream stream = Browser.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
