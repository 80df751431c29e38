package org.gongkai.parsers.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds an OFD file with one document. Places are millimetres from the top left corner. */
public final class OfdFixture {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder bodies = new StringBuilder();
  private final StringBuilder common = new StringBuilder();
  private final StringBuilder pages = new StringBuilder();
  private final StringBuilder objects = new StringBuilder();
  private String layer = "<ofd:Layer ID=\"1\">";
  private String folder = "Doc_0";
  private String before = "";
  private String annotations = "";
  private int count;

  static String xml(String root, String content) {
    return HEAD + "<ofd:" + root + SPACE + ">" + content + "</ofd:" + root + ">";
  }

  /** A part as it is, in place of a made one of this name. */
  OfdFixture part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** What stands in the common data of the document. */
  OfdFixture common(String content) {
    common.append(content);
    return this;
  }

  /** What stands in front of the content of the next page. */
  OfdFixture before(String content) {
    before = content;
    return this;
  }

  OfdFixture layer(String attributes) {
    layer = "<ofd:Layer ID=\"1\" " + attributes + ">";
    return this;
  }

  /** A template page of some objects. */
  OfdFixture template(int id, String order, String templateObjects) {
    common(
        "<ofd:TemplatePage ID=\"%d\" BaseLoc=\"Tpls/Tpl_%d.xml\" ZOrder=\"%s\"/>"
            .formatted(id, id, order));
    String content = "<ofd:Content><ofd:Layer>" + templateObjects + "</ofd:Layer></ofd:Content>";
    return part(folder + "/Tpls/Tpl_" + id + ".xml", xml("Page", content));
  }

  /** A note on the first page of the document, its objects placed from 70, 30. */
  OfdFixture note(String attributes, String noteObjects) {
    String look = "<ofd:Appearance Boundary=\"70 30 20 10\">" + noteObjects + "</ofd:Appearance>";
    String notes = "<ofd:Annot ID=\"50\" " + attributes + ">" + look + "</ofd:Annot>";
    part(folder + "/Annots/Page_0/Annotation.xml", xml("PageAnnot", notes));
    String file = "<ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc>";
    String page = "<ofd:Page PageID=\"101\">" + file + "</ofd:Page>";
    part(folder + "/Annots/Annotations.xml", xml("Annotations", page));
    annotations = "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>";
    return this;
  }

  /** A line of text whose glyphs are as wide as their kind is. */
  public OfdFixture text(double x, double y, double size, String text) {
    return object(textOf(x, y, size, text, ""));
  }

  /** A text object with its baseline at y, and other attributes of its text code. */
  static String textOf(double x, double y, double size, String text, String code) {
    return text("Boundary=\"" + x + " " + (y - size) + " 150 " + size * 1.2 + "\"", size, text)
        .replace("<ofd:TextCode ", "<ofd:TextCode X=\"0\" Y=\"" + size + "\" " + code);
  }

  /** A text object with other attributes, and a text code without place. */
  static String text(String attributes, double size, String text) {
    return "<ofd:TextObject ID=\"9\" Font=\"1\" Size=\"%s\" %s>".formatted(size, attributes)
        + "<ofd:TextCode >%s</ofd:TextCode></ofd:TextObject>".formatted(text);
  }

  /** A line of the usual thickness. */
  public OfdFixture line(double x1, double y1, double x2, double y2) {
    return path("", "", "M %s %s L %s %s".formatted(x1, y1, x2, y2));
  }

  OfdFixture path(String attributes, String inner, String data) {
    return object(
        "<ofd:PathObject ID=\"8\" Boundary=\"0 0 210 297\" %s>%s".formatted(attributes, inner)
            + "<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>".formatted(data));
  }

  /** A ruled table of columns of 40 and rows of 10. */
  OfdFixture table(double x, double y, String[]... cells) {
    int columns = cells[0].length;
    for (int row = 0; row <= cells.length; row++) {
      line(x, y + row * 10, x + columns * 40, y + row * 10);
    }
    for (int column = 0; column <= columns; column++) {
      line(x + column * 40, y, x + column * 40, y + cells.length * 10);
    }
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < columns; column++) {
        text(x + column * 40 + 2, y + row * 10 + 6, 4, cells[row][column]);
      }
    }
    return this;
  }

  public OfdFixture object(String xml) {
    objects.append(xml);
    return this;
  }

  /** Ends the page. */
  public OfdFixture page() {
    String location = "Pages/Page_" + count++ + "/Content.xml";
    pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(100 + count, location));
    String content = "<ofd:Content>" + layer + objects + "</ofd:Layer></ofd:Content>";
    parts.putIfAbsent(folder + "/" + location, xml("Page", before + content));
    objects.setLength(0);
    before = "";
    return this;
  }

  /** Ends the document; what follows belongs to another one. */
  OfdFixture document() {
    String area = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>";
    String content =
        "<ofd:CommonData>%s%s</ofd:CommonData><ofd:Pages>%s</ofd:Pages>"
                .formatted(area, common, pages)
            + annotations;
    parts.putIfAbsent(folder + "/Document.xml", xml("Document", content));
    bodies.append(
        "<ofd:DocBody><ofd:DocRoot>" + folder + "/Document.xml</ofd:DocRoot></ofd:DocBody>");
    folder = "Doc_1";
    common.setLength(0);
    pages.setLength(0);
    count = 0;
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    if (bodies.length() == 0) {
      document();
    }
    parts.putIfAbsent("OFD.xml", xml("OFD", bodies.toString()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
