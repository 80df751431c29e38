package org.gongkai.parsers.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.Attachment;
import org.jsoup.nodes.Element;

/**
 * Finds the documents that a page links, or shows in a frame by itself or by a viewer. Told by the
 * file's ending in the address or, where the address is a script's, in the link's text.
 */
final class Attachments {
  private static final String ENDINGS = "\\.(?:pdf|docx?|wps|ofd|xlsx?|et|odt|ods|rtf|zip|rar|7z)";
  private static final Pattern FILE =
      Pattern.compile(ENDINGS + "(?=$|[?#&;\"'])", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(ENDINGS + "[\\s)）\\]】]*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern VIEWED =
      Pattern.compile("[?&](?:file|url|src|path)=([^&#]+)", Pattern.CASE_INSENSITIVE);

  /** The first of each address, in order. */
  private final Map<String, Attachment> found = new LinkedHashMap<>();

  private Attachments() {}

  static List<Attachment> of(Element body, Surroundings surroundings) {
    Attachments attachments = new Attachments();
    for (Element element : body.select("a[href],iframe[src],embed[src],object[data]")) {
      if (!surroundings.areBeside(element)) {
        attachments.add(element);
      }
    }
    return List.copyOf(attachments.found.values());
  }

  private void add(Element element) {
    boolean frame = !element.normalName().equals("a");
    String link =
        Blanks.strip(
            element.attr(frame ? element.normalName().equals("object") ? "data" : "src" : "href"));
    String label = frame ? element.attr("title") : label(element);
    if (FILE.matcher(link).find() || isViewed(link) || !frame && NAME.matcher(label).find()) {
      found.putIfAbsent(link, new Attachment(label, link));
    }
  }

  private static String label(Element link) {
    String text = Blanks.strip(link.text());
    return text.isEmpty() ? Blanks.strip(link.attr("title")) : text;
  }

  /** Viewers get the file's address as a parameter, often encoded. */
  private static boolean isViewed(String link) {
    Matcher viewed = VIEWED.matcher(link);
    if (!viewed.find()) {
      return false;
    }
    try {
      String file = URLDecoder.decode(viewed.group(1), StandardCharsets.UTF_8);
      return FILE.matcher(file.toLowerCase(Locale.ROOT)).find();
    } catch (IllegalArgumentException e) {
      return false; // a percent sign that encodes nothing
    }
  }
}
