package org.gongkai.parsers.detect;

import java.util.regex.Pattern;

/** Tells plain text from texts with a markup of their own, by how they begin. */
final class MarkupProbe {
  private static final Pattern HTML =
      Pattern.compile(
          "<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|base|style|script|table|tbody|tr"
              + "|td|div|p|span|br|hr|h[1-6]|font|center|form|section|article|main|header|nav|ul|ol"
              + "|dl|img|iframe|b|strong)(?=[\\s/>]))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("<(?:[\\p{L}_][\\p{L}\\d_.-]*:)?[\\p{L}_][^>]*xmlns");
  private static final Pattern MAIL_HEAD = Pattern.compile("[A-Za-z-]+:\\s");
  private static final Pattern MIME =
      Pattern.compile("^mime-version:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final int MAIL_HEADERS = 4096;

  private MarkupProbe() {}

  static Format detect(String text) {
    int start = afterProlog(text);
    if (isAt(HTML, text, start)) {
      return Format.HTML;
    }
    if (text.startsWith("<?xml") || isAt(XML, text, start)) {
      return Format.XML;
    }
    String stripped = text.stripLeading();
    if (stripped.startsWith("{\\rtf")) {
      return Format.RTF;
    }
    return isMail(stripped) ? Format.MHTML : Format.TEXT;
  }

  private static boolean isAt(Pattern tag, String text, int start) {
    return text.startsWith("<", start)
        && tag.matcher(text).region(start, text.length()).lookingAt();
  }

  /** Where the text begins after blanks, comments and declarations of XML. */
  private static int afterProlog(String text) {
    int at = 0;
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int next = text.startsWith("<!--", at) ? after(text, "-->", at) : at;
      next = text.startsWith("<?", at) ? after(text, "?>", at) : next;
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static boolean isMail(String text) {
    String head = text.substring(0, Math.min(MAIL_HEADERS, text.length()));
    return MAIL_HEAD.matcher(head).lookingAt() && MIME.matcher(head).find();
  }
}
