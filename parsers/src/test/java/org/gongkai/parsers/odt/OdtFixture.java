package org.gongkai.parsers.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Makes ODT files of XML for tests, and shows what is read of them. */
public final class OdtFixture {
  private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final List<String> NAMESPACES =
      List.of("office", "text", "table", "style", "draw", "svg-compatible", "xsl-fo-compatible");

  private final Map<String, String> files = new LinkedHashMap<>();
  private final String body;
  private String automatic = "";
  private ReadLimits limits = ReadLimits.defaults();

  private OdtFixture(String body) {
    this.body = body;
    files.put("mimetype", "application/vnd.oasis.opendocument.text");
  }

  /** A document with this XML as its body. */
  public static OdtFixture of(String body) {
    return new OdtFixture(body);
  }

  /** Adds automatic styles of the content. */
  OdtFixture styles(String xml) {
    automatic = xml;
    return this;
  }

  /** Adds the part of the styles. */
  OdtFixture stylesPart(String xml) {
    return file("styles.xml", root("document-styles", xml));
  }

  OdtFixture file(String name, String content) {
    files.put(name, content);
    return this;
  }

  OdtFixture limits(ReadLimits other) {
    limits = other;
    return this;
  }

  SourceDocument read() {
    ReadContext context = new ReadContext("a.odt", limits);
    return new OdtReader().read(new SourceBytes("a.odt", bytes()), context);
  }

  /** The file. */
  public byte[] bytes() {
    files.putIfAbsent(
        "content.xml",
        root(
            "document-content",
            "<office:automatic-styles>"
                + automatic
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body>"));
    return zip();
  }

  /** The texts of the paragraphs of one part. */
  List<String> texts(Paragraph.Role role) {
    return read().blocks().stream()
        .filter(block -> block instanceof Paragraph paragraph && paragraph.role() == role)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  /** The cells of the first grid as {@code row,column+rowSpan,columnSpan text}. */
  List<String> cells() {
    return read().blocks().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .findFirst()
        .orElseThrow()
        .cells()
        .stream()
        .map(OdtFixture::show)
        .toList();
  }

  private static String show(GridCell cell) {
    boolean single = cell.rowSpan() == 1 && cell.columnSpan() == 1;
    String spans = single ? "" : "+" + cell.rowSpan() + "," + cell.columnSpan();
    return cell.row() + "," + cell.column() + spans + " " + cell.text();
  }

  /** Only one of them is called otherwise than its prefix. */
  private static String urn(String prefix) {
    return prefix.equals("draw") ? "drawing" : prefix;
  }

  private static String root(String name, String content) {
    StringBuilder xml = new StringBuilder("<office:" + name);
    NAMESPACES.forEach(n -> xml.append(" xmlns:" + n + "=\"" + URN + urn(n) + ":1.0\""));
    return xml.append(">" + content + "</office:" + name + ">").toString();
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
