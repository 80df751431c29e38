package org.gongkai.parsers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Draws PDF files for tests without any font file: the font is named, not embedded, and its
 * encoding is a predefined one, so that its text can be extracted.
 *
 * <p>All places are in points from the top left corner of the page before it is rotated; the place
 * of a text is the top left corner of its first em box. Chinese glyphs are one em wide, ASCII ones
 * half an em.
 *
 * <pre>{@code
 * byte[] pdf = new PdfFixture()
 *     .page(595, 842)
 *     .text(100, 80, 16, "某某局2023年政府信息公开工作年度报告")
 *     .table(100, 200, new double[] {120, 60}, 20, 10, new String[][] {{"规章", "0"}})
 *     .bytes();
 * }</pre>
 */
public final class PdfFixture {
  private static final double ASCENT = 0.88;

  private final PDDocument document = new PDDocument();
  private final COSDictionary font;
  private final COSDictionary verticalFont;
  private final List<StringBuilder> contents = new ArrayList<>();
  private double height;

  /** An empty document. */
  public PdfFixture() {
    font = font("UniGB-UTF16-H");
    verticalFont = font("UniGB-UTF16-V");
  }

  private static COSDictionary font(String encoding) {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, asciiWidths());
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-" + encoding);
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static COSArray asciiWidths() {
    COSArray widths = new COSArray();
    for (int[] range : new int[][] {{1, 95}, {814, 939}}) {
      widths.add(COSInteger.get(range[0]));
      widths.add(COSInteger.get(range[1]));
      widths.add(COSInteger.get(500));
    }
    return widths;
  }

  /** Begins a page. */
  public PdfFixture page(double width, double pageHeight) {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) pageHeight));
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F", font);
    fonts.setItem("V", verticalFont);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
    contents.add(new StringBuilder());
    height = pageHeight;
    return this;
  }

  /** Begins a portrait page of A4. */
  public PdfFixture page() {
    return page(595, 842);
  }

  /** The page begun last, for what this class does not do. */
  public PDPage last() {
    return document.getPage(document.getNumberOfPages() - 1);
  }

  /** The document's catalog, for what this class does not do. */
  public COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  /** Shows the page begun last turned clockwise by 90, 180 or 270 degrees. */
  public PdfFixture rotated(int degrees) {
    last().setRotation(degrees);
    return this;
  }

  /** Writes a line of text. */
  public PdfFixture text(double x, double y, double size, String text) {
    return turnedText(x, y + ASCENT * size, size, 0, text);
  }

  /**
   * Writes a line of text that is turned counterclockwise by some degrees around its first glyph's
   * origin, which is at the given place.
   */
  public PdfFixture turnedText(double x, double y, double size, double degrees, String text) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return raw(
        "BT /F %.3f Tf %.5f %.5f %.5f %.5f %.3f %.3f Tm <%s> Tj ET",
        size, cos, sin, -sin, cos, x, height - y, hex(text));
  }

  /** Writes text of a vertical writing mode downwards from the middle of its upper edge. */
  public PdfFixture verticalText(double x, double y, double size, String text) {
    return raw("BT /V %.3f Tf 1 0 0 1 %.3f %.3f Tm <%s> Tj ET", size, x, height - y, hex(text));
  }

  /** Writes each glyph of a text under the one before, as for a vertical cell. */
  public PdfFixture stackedText(double x, double y, double size, String text) {
    for (int i = 0; i < text.length(); i++) {
      text(x, y + i * size, size, text.substring(i, i + 1));
    }
    return this;
  }

  /** Strokes a line. */
  public PdfFixture line(double x1, double y1, double x2, double y2) {
    return raw("%.3f %.3f m %.3f %.3f l S", x1, height - y1, x2, height - y2);
  }

  /** Strokes the edges of a rectangle. */
  public PdfFixture box(double x, double y, double width, double boxHeight) {
    return raw("%.3f %.3f %.3f %.3f re S", x, height - y - boxHeight, width, boxHeight);
  }

  /** Fills a rectangle. */
  public PdfFixture fill(double x, double y, double width, double boxHeight) {
    return raw("%.3f %.3f %.3f %.3f re f", x, height - y - boxHeight, width, boxHeight);
  }

  /** Draws an image into a rectangle; its name must be new on the page. */
  public PdfFixture image(
      String name, BufferedImage image, double x, double y, double width, double imageHeight) {
    try {
      PDImageXObject object = LosslessFactory.createFromImage(document, image);
      last().getResources().put(COSName.getPDFName(name), object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return raw(
        "q %.3f 0 0 %.3f %.3f %.3f cm /%s Do Q",
        width, imageHeight, x, height - y - imageHeight, name);
  }

  /** Sets the colour of lines, fills and text, each part from 0 to 1. */
  public PdfFixture colour(double red, double green, double blue) {
    return raw("%.3f %.3f %.3f rg %.3f %.3f %.3f RG", red, green, blue, red, green, blue);
  }

  /**
   * Draws a table with a rule around each cell, from its upper left corner.
   *
   * @param widths the widths of the columns
   * @param rowHeight the height of the rows; lines of a cell are parted by line feeds
   */
  public PdfFixture table(
      double x, double y, double[] widths, double rowHeight, double size, String[][] rows) {
    for (int row = 0; row < rows.length; row++) {
      double left = x;
      for (int column = 0; column < rows[row].length; column++) {
        box(left, y + row * rowHeight, widths[column], rowHeight);
        cellText(left + 2, y + row * rowHeight + 2, size, rows[row][column]);
        left += widths[column];
      }
    }
    return this;
  }

  private void cellText(double x, double y, double size, String text) {
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        text(x, y + i * size * 1.2, size, lines[i]);
      }
    }
  }

  /** Adds operators of a content stream, formatted as by {@link String#format}. */
  public PdfFixture raw(String format, Object... values) {
    contents
        .get(contents.size() - 1)
        .append(String.format(Locale.ROOT, format, values))
        .append('\n');
    return this;
  }

  /** The code of a text in the fixture's font, for raw operators. */
  public static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append(String.format("%02X", b));
    }
    return hex.toString();
  }

  /** The file; ends the fixture. */
  public byte[] bytes() {
    return bytes(null);
  }

  /** The file, encrypted with a user password that may be empty; ends the fixture. */
  public byte[] encrypted(String password) {
    return bytes(new StandardProtectionPolicy("owner", password, new AccessPermission()));
  }

  private byte[] bytes(StandardProtectionPolicy protection) {
    try (document) {
      for (int i = 0; i < contents.size(); i++) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(contents.get(i).toString().getBytes(StandardCharsets.US_ASCII));
        }
        document.getPage(i).getCOSObject().setItem(COSName.CONTENTS, stream);
      }
      if (protection != null) {
        protection.setEncryptionKeyLength(128);
        document.protect(protection);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
