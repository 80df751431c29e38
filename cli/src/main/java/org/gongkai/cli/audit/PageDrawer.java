package org.gongkai.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.core.model.PagePicture;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;

/** Draws the pages of audited reports that are wanted. One that cannot be drawn ends no audit. */
final class PageDrawer {
  private final ReportParser parser = ReportParser.create();
  private final PictureChoice choice;
  private final Consumer<String> warnings;

  PageDrawer(PictureChoice choice, Consumer<String> warnings) {
    this.choice = choice;
    this.warnings = warnings;
  }

  /** The pictures; none for a file of an archive, which is at hand no more. */
  List<PagePicture> draw(AuditedReport audited) {
    Set<Integer> pages = choice.pages(audited.report());
    if (audited.file() == null || pages.isEmpty()) {
      return List.of();
    }
    String source = audited.report().source().name();
    try {
      return parser.pagePictures(Files.readAllBytes(audited.file()), source, pages);
    } catch (ReportException e) {
      warnings.accept(e.getMessage());
    } catch (IOException e) {
      warnings.accept(source + ": its pages cannot be drawn: " + e.getMessage());
    }
    return List.of();
  }
}
