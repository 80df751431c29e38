package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.gongkai.core.model.Language;
import org.gongkai.export.page.AuditPage;
import org.gongkai.export.page.PageOptions;

/** The page of one report as a file. */
public final class HtmlFileOutput implements AuditOutput {
  private final StagedFile file;
  private final Language language;
  private final PageDrawer drawer;
  private int reports;

  /** Begins the file. */
  public HtmlFileOutput(
      Path file,
      Language language,
      PictureChoice pictures,
      Places places,
      Consumer<String> warnings)
      throws IOException {
    this.file = StagedFile.open(file, places);
    this.language = language;
    this.drawer = new PageDrawer(pictures, warnings);
  }

  @Override
  public void unread(UnreadInput input) {}

  @Override
  public boolean needsOriginals() {
    return true;
  }

  @Override
  public void report(AuditedReport audited) throws IOException {
    reports++;
    if (reports > 1) {
      throw new IOException(
          "There are several reports, and a file shows one: give --html the name of a folder,"
              + " without .html.");
    }
    PageOptions options = PageOptions.of(language).withPictures(drawer.draw(audited));
    try (Writer out = Files.newBufferedWriter(file.work(), StandardCharsets.UTF_8)) {
      AuditPage.write(audited.report(), options, out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void finish(AuditSummary summary) throws IOException {
    if (reports > 0) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
