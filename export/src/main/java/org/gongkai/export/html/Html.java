package org.gongkai.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes HTML of our own around texts of documents; every text and every attribute is escaped, its
 * invisible characters shown.
 *
 * <p>What the output throws comes out as an {@link UncheckedIOException}.
 */
public final class Html {
  private final Appendable out;

  /** Writes into memory; {@link #toString} gives the whole. */
  public Html() {
    this(new StringBuilder());
  }

  /** Writes to an output as it comes. */
  public Html(Appendable out) {
    this.out = out;
  }

  /** Adds markup of our own. */
  public Html raw(CharSequence markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds a text of a document, its invisible characters shown and its line breaks kept. */
  public Html text(String text) {
    return raw(isPlain(text) ? text : escape(String.join("\n", VisibleText.lines(text))));
  }

  /** Whether a text can be written as it is; most can. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean markup = c == '<' || c == '>' || c == '&' || c == '"' || c == '\'';
      if (markup || !VisibleText.isVisible(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; a name beginning with {@code ?} stands for an
   *     attribute that is left out where its value is empty
   */
  public Html open(String name, String... attributes) {
    raw("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return raw(">");
  }

  private void attribute(String name, String value) {
    boolean optional = name.startsWith("?");
    if (!optional || !value.isEmpty()) {
      raw(" " + (optional ? name.substring(1) : name) + "=\"").text(value).raw("\"");
    }
  }

  /** Ends an element. */
  public Html close(String name) {
    return raw("</" + name + ">");
  }

  /** Adds an element of a class with a text and nothing else. */
  public Html element(String name, String kind, String text) {
    return open(name, "class", kind).text(text).close(name);
  }

  /** A text as it may stand in an element or in a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** What was written, where it went into memory. */
  @Override
  public String toString() {
    return out.toString();
  }
}
