package org.gongkai.parsers.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;

/** Finds the page in a message of MIME (MHT, MHTML): its first part that is HTML. */
final class SavedPage {
  private final ReadContext context;

  private SavedPage(ReadContext context) {
    this.context = context;
  }

  /**
   * The page's text.
   *
   * @throws CorruptDocumentException if there is none
   */
  static String read(SourceBytes source, ReadContext context) {
    String message = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    MailPart page =
        new SavedPage(context)
            .find(MailPart.of(withoutMark(message)), 1)
            .orElseThrow(
                () ->
                    new CorruptDocumentException(
                        source.name(), "It is a saved web page without a page in it."));
    return PageCharset.decode(page.decoded(), page.parameter("charset"));
  }

  private static String withoutMark(String message) {
    return message.startsWith("\u00EF\u00BB\u00BF") ? message.substring(3) : message;
  }

  private Optional<MailPart> find(MailPart part, int depth) {
    context.check("maxNesting", depth, context.limits().maxNesting());
    context.checkTime();
    if (part.isMultipart()) {
      return part.parts().stream().flatMap(inner -> find(inner, depth + 1).stream()).findFirst();
    }
    boolean page = part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
    return page ? Optional.of(part) : Optional.empty();
  }
}
