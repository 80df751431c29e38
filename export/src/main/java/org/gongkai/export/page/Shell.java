package org.gongkai.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.core.model.Labelled;

/**
 * What is around the contents of a page: its head, its style and its scripts. The page loads
 * nothing, and no script runs in it but our own.
 */
final class Shell {
  /** What tells a page of ours from others; it stands near its beginning. */
  static final String MARK = "<meta name=\"generator\" content=\"Gongkai\">";

  private final List<String> scripts;
  private final String style;

  /**
   * A shell.
   *
   * @param styles the style sheets, resources beside this class
   * @param scripts the scripts, resources beside this class, in the order in which they run
   */
  Shell(List<String> styles, List<String> scripts) {
    this.style = styles.stream().map(Shell::resource).collect(Collectors.joining("\n"));
    this.scripts = scripts.stream().map(Shell::resource).toList();
  }

  private static String resource(String name) {
    try (InputStream stream = Shell.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is not beside " + Shell.class);
      }
      // Browsers read CR LF as LF before they compare a script with its digest.
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what stands before the contents. */
  void begin(Markup out, Labelled title) {
    String tag = out.language().tag();
    out.raw("<!DOCTYPE html>\n").open("html", "lang", tag, "data-lang", tag);
    out.raw("\n<head>\n<meta charset=\"utf-8\">\n" + MARK + "\n");
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).raw("\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.openLabelled("title", "data-now", title).text(out.language().label(title)).close("title");
    out.raw("\n<style>\n").raw(style).raw("</style>\n</head>\n<body>\n");
  }

  /** Writes what stands after the contents. */
  void end(Markup out) {
    scripts.forEach(script -> out.raw("<script>").raw(script).raw("</script>\n"));
    out.raw("</body>\n</html>\n");
  }

  private String policy() {
    return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
        + scripts.stream().map(Shell::digest).collect(Collectors.joining(" "))
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
