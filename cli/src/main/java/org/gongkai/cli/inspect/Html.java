package org.gongkai.cli.inspect;

/** Writes HTML; every text in it is escaped. */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Adds markup of our own. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds a text of the document, its invisible characters shown and its line breaks kept. */
  Html text(String text) {
    return raw(escape(String.join("\n", VisibleText.lines(text))));
  }

  /** Adds an element with a text and nothing else. */
  Html element(String name, String kind, String text) {
    return raw("<" + name + " class=\"" + kind + "\">").text(text).raw("</" + name + ">");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
