package org.gongkai.parsers.docx;

import static org.gongkai.parsers.docx.WordXml.inList;
import static org.gongkai.parsers.docx.WordXml.level;
import static org.gongkai.parsers.docx.WordXml.list;
import static org.gongkai.parsers.docx.WordXml.listDefinition;
import static org.gongkai.parsers.docx.WordXml.paragraphWith;
import static org.gongkai.parsers.docx.WordXml.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.SourceBytes;

/**
 * Makes DOCX files for tests. The body is built in order: {@link #title}, {@link #heading}, {@link
 * #paragraph}, {@link #table}, {@link #grid}; {@link #raw} puts in any XML, most easily from {@link
 * WordXml}. {@link #numberedHeading} leaves the number to a list: 一、 on the first level, （一） on the
 * second, 1. on the third. Styles, lists, notes, headers and any other part can be added.
 *
 * <pre>{@code
 * byte[] docx = DocxFixture.create()
 *     .title("山南市民政局2022年政府信息公开工作年度报告")
 *     .numberedHeading(1, "总体情况")
 *     .table("规章|3|0", "行政规范性文件|>2 7")
 *     .bytes();
 * }</pre>
 */
public final class DocxFixture {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  /** The list of {@link #numberedHeading}. */
  public static final int HEADING_LIST = 900;

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder styles = new StringBuilder(style("Title", "Title", ""));
  private final StringBuilder definitions = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder endnotes = new StringBuilder();
  private final Map<String, String> related = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private String mainName = "word/document.xml";
  private String mainType = MAIN_TYPE;
  private boolean strict;

  private DocxFixture() {
    for (int i = 1; i <= 3; i++) {
      styles.append(
          style(
              "Heading" + i,
              "heading " + i,
              "<w:pPr><w:outlineLvl w:val=\"" + (i - 1) + "\"/></w:pPr>"));
    }
    definitions.append(
        listDefinition(
            HEADING_LIST,
            level(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>"),
            level(1, "chineseCountingThousand", "（%2）", "<w:suff w:val=\"nothing\"/>"),
            level(2, "decimal", "%3.", "<w:suff w:val=\"nothing\"/>")));
    lists.append(list(HEADING_LIST, HEADING_LIST));
  }

  /** An empty document. */
  public static DocxFixture create() {
    return new DocxFixture();
  }

  /** A paragraph style; {@code more} are its properties. */
  public static String style(String id, String name, String more) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + more
        + "</w:style>";
  }

  /** Adds a paragraph of the style Title. */
  public DocxFixture title(String text) {
    return raw(paragraphWith("<w:pStyle w:val=\"Title\"/>", run(text)));
  }

  /** Adds a heading of level 1 to 3, its number, if any, being part of its text. */
  public DocxFixture heading(int level, String text) {
    return raw(paragraphWith("<w:pStyle w:val=\"Heading" + level + "\"/>", run(text)));
  }

  /** Adds a heading of level 1 to 3 whose number is counted by a list. */
  public DocxFixture numberedHeading(int level, String text) {
    String style = "<w:pStyle w:val=\"Heading" + level + "\"/>";
    return raw(paragraphWith(style + inList(HEADING_LIST, level - 1), run(text)));
  }

  /** Adds a paragraph without a style; line feeds become breaks. */
  public DocxFixture paragraph(String text) {
    return raw(WordXml.paragraph(run(text)));
  }

  /**
   * Adds a table. A row is its cells with {@code |} between; {@code >2 text} spans two columns,
   * {@code v text} begins a cell of several rows, {@code ^} goes on with the one above (and may,
   * wrongly, have a text).
   */
  public DocxFixture table(String... rows) {
    return raw(TableXml.ofSpec(rows));
  }

  /** Adds a table with the cells, spans and texts of a grid. */
  public DocxFixture grid(Grid grid) {
    return raw(TableXml.ofGrid(grid));
  }

  /** Adds XML to the body. */
  public DocxFixture raw(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds XML to the styles. */
  public DocxFixture styles(String xml) {
    styles.append(xml);
    return this;
  }

  /** Adds the definition of a list and lists of it. */
  public DocxFixture lists(String definition, String... listsOfIt) {
    definitions.append(definition);
    lists.append(String.join("", listsOfIt));
    return this;
  }

  /** Adds a footnote. */
  public DocxFixture footnote(int id, String content) {
    footnotes.append("<w:footnote w:id=\"" + id + "\">" + content + "</w:footnote>");
    return this;
  }

  /** Adds an endnote. */
  public DocxFixture endnote(int id, String content) {
    endnotes.append("<w:endnote w:id=\"" + id + "\">" + content + "</w:endnote>");
    return this;
  }

  /** Adds a header. */
  public DocxFixture header(String content) {
    related.put("header" + related.size(), wrap("w:hdr", content));
    return this;
  }

  /** Adds a footer. */
  public DocxFixture footer(String content) {
    related.put("footer" + related.size(), wrap("w:ftr", content));
    return this;
  }

  /** Adds a file to the package, which nothing refers to. */
  public DocxFixture file(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  /** Names the main part. */
  public DocxFixture mainPart(String name) {
    mainName = name;
    return this;
  }

  /** Gives the main part another content type, such as a template's. */
  public DocxFixture mainType(String contentType) {
    mainType = contentType;
    return this;
  }

  /** Uses the namespaces of the strict form. */
  public DocxFixture strict() {
    strict = true;
    return this;
  }

  /** The document as a source named {@code report.docx}. */
  public SourceBytes source() {
    return new SourceBytes("report.docx", bytes());
  }

  /** The document. */
  public byte[] bytes() {
    Map<String, String> parts = new LinkedHashMap<>(related);
    parts.put("styles", wrap("w:styles", styles.toString()));
    parts.put("numbering", wrap("w:numbering", definitions.toString() + lists));
    parts.put("footnotes", wrap("w:footnotes", footnotes.toString()));
    parts.put("endnotes", wrap("w:endnotes", endnotes.toString()));
    String folder = mainName.substring(0, mainName.lastIndexOf('/') + 1);
    String file = mainName.substring(folder.length());
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(all, "[Content_Types].xml", contentTypes(parts, folder));
    put(all, "_rels/.rels", relations(Map.of("officeDocument", mainName)));
    put(all, mainName, wrap("w:document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    Map<String, String> targets = new LinkedHashMap<>();
    parts.keySet().forEach(name -> targets.put(name, name + ".xml"));
    put(all, folder + "_rels/" + file + ".rels", relations(targets));
    parts.forEach((name, xml) -> put(all, folder + name + ".xml", xml));
    all.putAll(files);
    return zip(all);
  }

  private static void put(Map<String, byte[]> all, String name, String xml) {
    all.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
  }

  private String contentTypes(Map<String, String> parts, String folder) {
    StringBuilder types =
        new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .append(
                "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .append("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    types.append(override(mainName, mainType));
    parts.keySet().forEach(name -> types.append(override(folder + name + ".xml", partType(name))));
    return types.append("</Types>").toString();
  }

  private static String partType(String name) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind(name) + "+xml";
  }

  private static String override(String name, String type) {
    return "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
  }

  private String relations(Map<String, String> targets) {
    StringBuilder relations =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    targets.forEach(
        (name, target) ->
            relations.append(
                "<Relationship Id=\"r"
                    + name
                    + "\" Type=\""
                    + (strict ? STRICT_RELATIONS : RELATIONS)
                    + "/"
                    + kind(name)
                    + "\" Target=\""
                    + target
                    + "\"/>"));
    return relations.append("</Relationships>").toString();
  }

  private static String kind(String name) {
    return name.replaceAll("\\d+$", "");
  }

  private String wrap(String root, String content) {
    return "<"
        + root
        + " xmlns:w=\""
        + (strict ? STRICT : TRANSITIONAL)
        + "\" xmlns:r=\""
        + RELATIONS
        + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
        + content
        + "</"
        + root
        + ">";
  }

  /** A zip of these files. */
  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
