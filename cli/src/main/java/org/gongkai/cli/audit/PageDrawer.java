package org.gongkai.cli.audit;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.core.model.PagePicture;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;
import org.jspecify.annotations.Nullable;

/** Draws the pages of audited reports that are wanted. One that cannot be drawn ends no audit. */
final class PageDrawer {
  private final ReportParser parser = ReportParser.create();
  private final PictureChoice choice;
  private final Consumer<String> warnings;

  PageDrawer(PictureChoice choice, Consumer<String> warnings) {
    this.choice = choice;
    this.warnings = warnings;
  }

  /** The pictures; none where the original is at hand no more. */
  List<PagePicture> draw(AuditedReport audited) {
    Set<Integer> pages = choice.pages(audited.report());
    SourceInfo source = audited.report().source();
    if (pages.isEmpty() || !isDrawn(source)) {
      return List.of();
    }
    try {
      byte @Nullable [] bytes = audited.original().bytes();
      if (bytes != null && hash(bytes).equals(source.sha256())) {
        return parser.pagePictures(bytes, source.name(), pages);
      }
      warnings.accept(source.name() + ": its pages are not drawn: it has changed meanwhile.");
    } catch (ReportException e) {
      warnings.accept(source.name() + ": its pages cannot be drawn: " + e.found());
    } catch (IOException e) {
      warnings.accept(source.name() + ": its pages cannot be drawn: " + e.getMessage());
    }
    return List.of();
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(ContentHash.of(bytes).toByteArray());
  }

  /** Whether there are pictures of such documents. */
  private static boolean isDrawn(SourceInfo source) {
    return source.mediaType().equals("application/pdf");
  }
}
