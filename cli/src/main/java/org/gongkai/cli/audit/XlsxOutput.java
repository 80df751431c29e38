package org.gongkai.cli.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.xlsx.AuditBook;
import org.jspecify.annotations.Nullable;

/** The findings as an Excel workbook; if there is but one report, its tables too. */
public final class XlsxOutput implements AuditOutput {
  private final Path folder;
  private final StagedFile file;
  private final AuditBook book;
  private @Nullable DisclosureReport first;
  private int reports;

  /** Begins the workbook. */
  public XlsxOutput(Path file, Language language, Places places) throws IOException {
    this.folder = file.toAbsolutePath().normalize().getParent();
    this.file = StagedFile.open(file, places);
    this.book = AuditBook.create(this.file.work(), language);
  }

  @Override
  public void unread(UnreadInput input) {}

  @Override
  public void report(AuditedReport audited) throws IOException {
    reports++;
    first = reports == 1 ? audited.report() : null;
    book.addFindings(audited.report(), Optional.ofNullable(audited.file()).map(this::url));
  }

  /** Relative where it can be: who moves the reports moves the workbook with them. */
  private String url(Path source) {
    Path whole = source.toAbsolutePath().normalize();
    return folder.getRoot().equals(whole.getRoot())
        ? relative(folder.relativize(whole))
        : whole.toUri().toASCIIString();
  }

  private static String relative(Path path) {
    StringBuilder url = new StringBuilder();
    for (Path part : path) {
      url.append(url.isEmpty() ? "" : "/");
      // A part of its own as an absolute path: only that is escaped whole.
      url.append(uri("/" + part).toASCIIString().substring(1));
    }
    return url.toString();
  }

  private static URI uri(String path) {
    try {
      return new URI(null, null, path, null);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalArgumentException("No path of a URL: " + path, e);
    }
  }

  @Override
  public void finish(AuditSummary summary) throws IOException {
    if (first != null) {
      book.addTables(first);
    }
    book.finish();
    file.commit();
  }

  @Override
  public void close() throws IOException {
    book.close();
    file.close();
  }
}
