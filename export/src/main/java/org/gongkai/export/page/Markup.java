package org.gongkai.export.page;

import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Language;
import org.gongkai.export.html.Html;
import org.gongkai.export.text.FoldedText;

/**
 * Writes pages that hold every text in both languages; the style sheet shows the one that the page
 * is switched to.
 */
final class Markup {
  private static final int LONGEST = 2_000;

  /** Times the length that is shown. */
  private static final int FAR_TOO_LONG = 4;

  private final Html html;
  private final Language language;

  Markup(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  Language language() {
    return language;
  }

  Markup raw(CharSequence markup) {
    html.raw(markup);
    return this;
  }

  Markup open(String name, String... attributes) {
    html.open(name, attributes);
    return this;
  }

  Markup close(String name) {
    html.close(name);
    return this;
  }

  /** A text of the report in one line, cut where it is beyond all measure. */
  Markup text(String text) {
    return text(text, LONGEST);
  }

  /** A text of the report in one line, cut after so many characters. */
  Markup text(String text, int longest) {
    html.text(shown(text, longest));
    return this;
  }

  static String shown(String text) {
    return shown(text, LONGEST);
  }

  static String shown(String text, int longest) {
    // What is far too long is cut before it is looked at; a blank page of white space may go with
    // it.
    boolean huge = text.length() / FAR_TOO_LONG > longest;
    String folded = FoldedText.fold(huge ? text.substring(0, longest * FAR_TOO_LONG) : text);
    if (folded.codePointCount(0, folded.length()) <= longest) {
      return huge ? folded + "…" : folded;
    }
    return folded.substring(0, folded.offsetByCodePoints(0, longest)) + "…";
  }

  Markup element(String name, String kind, String text) {
    return open(name, "?class", kind).text(text).close(name);
  }

  /** A text in both languages. */
  Markup both(String zh, String en) {
    if (zh.equals(en)) {
      return text(zh);
    }
    open("span", "class", "zh", "lang", "zh").text(zh).close("span");
    return open("span", "class", "en", "lang", "en").text(en).close("span");
  }

  Markup both(Labelled labelled) {
    return both(labelled.labelZh(), labelled.labelEn());
  }

  Markup element(String name, String kind, Labelled labelled) {
    return open(name, "?class", kind).both(labelled).close(name);
  }

  /** A text that is heard and not seen. */
  Markup heard(Labelled labelled) {
    return element("span", "heard", labelled);
  }

  /**
   * An element with an attribute that people read or hear, in both languages: the page's own now,
   * the other one for the switch.
   */
  Markup openLabelled(String name, String attribute, Labelled labelled, String... attributes) {
    String[] all = new String[attributes.length + 8];
    System.arraycopy(attributes, 0, all, 0, attributes.length);
    String[] spoken = {
      attribute,
      language.label(labelled),
      "data-says",
      attribute,
      "data-zh",
      labelled.labelZh(),
      "data-en",
      labelled.labelEn()
    };
    System.arraycopy(spoken, 0, all, attributes.length, spoken.length);
    return open(name, all);
  }
}
