package org.gongkai.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gongkai.export.page.AuditSite;

/**
 * Tells files that Gongkai has made from others of their names, by what all of their kind have near
 * their beginning. A table with other columns than ours, or a workbook that another program has
 * saved since, is somebody's own.
 */
public final class MadeFiles {
  private static final int LONGEST_BEGINNING = 1024;
  private static final String PROPERTIES = "docProps/app.xml";
  private static final String PROGRAM = "<Application>Gongkai</Application>";

  private MadeFiles() {}

  /**
   * Whether a file is such a one: the findings and errors of an audit, its pages or its workbook.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isOne(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> isTable(beginning(file));
      case "json" -> beginning(file).startsWith("{\"format_version\":1,\"reports\":[");
      case "sarif" -> beginning(file).contains("\"tool\":{\"driver\":{\"name\":\"gongkai\"");
      case "html", "htm" -> AuditSite.isPage(file);
      case "xlsx" -> isBook(file);
      default -> false;
    };
  }

  private static boolean isTable(String beginning) {
    return List.of(FindingsCsv.COLUMNS, ErrorsCsv.COLUMNS).stream()
        .map(columns -> String.join(",", columns) + "\r\n")
        .anyMatch(beginning::startsWith);
  }

  /** What a text begins with; of JSON without the blanks, of which systems have different ones. */
  private static String beginning(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      String text = new String(stream.readNBytes(LONGEST_BEGINNING), StandardCharsets.UTF_8);
      return text.startsWith("{") ? text.replaceAll("\\s", "") : text;
    }
  }

  private static boolean isBook(Path file) throws IOException {
    try (ZipFile book = new ZipFile(file.toFile())) {
      ZipEntry properties = book.getEntry(PROPERTIES);
      if (properties == null) {
        return false;
      }
      try (InputStream stream = book.getInputStream(properties)) {
        return new String(stream.readNBytes(LONGEST_BEGINNING), StandardCharsets.UTF_8)
            .contains(PROGRAM);
      }
    } catch (ZipException e) {
      return false; // It has the name of a workbook only.
    }
  }
}
