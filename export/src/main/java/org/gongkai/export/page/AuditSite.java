package org.gongkai.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.PagePicture;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.html.Html;

/**
 * The audit report over many reports as a folder of web pages: {@code index.html}, and below it
 * {@code reports/} with an {@link AuditPage} for each. All open from disk and load nothing.
 *
 * <p>Reports may be added from several threads and in any order; what is written is the same. Kept
 * in memory are some hundred bytes a report, for the index.
 */
public final class AuditSite {
  /** The name of the page to begin with. */
  public static final String INDEX = "index.html";

  private static final String REPORTS = "reports";
  private static final int LONGEST_BEGINNING = 512;

  private final Path folder;
  private final Language language;
  private final SiteIndex index = new SiteIndex();

  /**
   * Begins a folder.
   *
   * @param folder where the pages go; made if it is not there
   * @param language the language that the pages show first
   */
  public AuditSite(Path folder, Language language) throws IOException {
    this.folder = folder;
    this.language = language;
    Files.createDirectories(folder.resolve(REPORTS));
  }

  /**
   * Writes the page of a report and takes it into the index.
   *
   * @param pictures pictures of its pages; may be empty
   */
  public void add(DisclosureReport report, List<PagePicture> pictures) throws IOException {
    String name = PageName.of(report.source().name());
    PageOptions options =
        new PageOptions(
            language,
            pictures,
            Optional.of("../" + INDEX),
            source -> Optional.of(url(PageName.of(source))));
    try (Writer out = writer(folder.resolve(REPORTS).resolve(name))) {
      AuditPage.write(report, options, out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    index.add(IndexEntry.of(url(REPORTS + "/" + name), report), report);
  }

  /** Tells in the index of a file that could not be read. */
  public void addFailure(String source, String message) {
    index.addFailure(source, message);
  }

  /**
   * Writes the index, after all reports were added.
   *
   * @param issuers the names under which reports of one issuer are put together, by the names of
   *     their sources; where there is none, the issuer as the report has it
   */
  public void writeIndex(Map<String, String> issuers) throws IOException {
    try (Writer out = writer(folder.resolve(INDEX))) {
      IndexPage.write(index, index.entries(issuers), new Markup(new Html(out), language));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The pages of reports that an earlier run left in a folder, and this site has not. What has not
   * our name and our mark is none.
   *
   * @param earlier the folder of an earlier site; need not be there
   */
  public List<Path> stalePages(Path earlier) throws IOException {
    Path pages = earlier.resolve(REPORTS);
    if (!Files.isDirectory(pages, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<Path> stale = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(pages, "*.html")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        boolean isKept = Files.exists(folder.resolve(REPORTS).resolve(name));
        if (!isKept && PageName.isOne(name) && isPage(file)) {
          stale.add(file);
        }
      }
    }
    return stale.stream().sorted().toList();
  }

  /** Whether a file is a page that Gongkai has made, such as the index of a site. */
  public static boolean isPage(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(LONGEST_BEGINNING), StandardCharsets.UTF_8)
          .contains(Shell.MARK);
    }
  }

  private static Writer writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private static String url(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No path of a URL: " + path, e);
    }
  }
}
