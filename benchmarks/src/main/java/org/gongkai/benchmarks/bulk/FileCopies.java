package org.gongkai.benchmarks.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies of a report of which no two are the same: the figures are others in text and DOCX; files
 * of other formats get a number where their readers pass over it.
 */
final class FileCopies {
  /** A number that stands alone, as in the cells of tables. */
  private static final Pattern FIGURE_ON_A_LINE =
      Pattern.compile("(?<=[\\t|\\s])[1-9][0-9]{0,3}(?=[\\t|\\s])");

  private static final Pattern FIGURE_IN_XML = Pattern.compile("(?<=>)[1-9][0-9]{0,3}(?=</w:t>)");

  private FileCopies() {}

  /** The bytes of one copy; the same for the same number. */
  static byte[] copy(byte[] original, String name, int number) throws IOException {
    Random random = new Random(number);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt", "md" -> text(original, random);
      case "docx" -> zip(original, number, xml -> replaced(xml, FIGURE_IN_XML, random));
      case "odt", "ofd", "xlsx" -> zip(original, number, xml -> xml);
      case "html" -> joined(original, "<!-- copy " + number + " -->");
      // Of the text of a PDF only the glyphs are in the file, and other files end in padding.
      default -> joined(original, "\n% copy " + number + "\n");
    };
  }

  private static byte[] text(byte[] original, Random random) {
    // Keeps the bytes of all other characters, whatever charset they are in.
    String text = new String(original, StandardCharsets.ISO_8859_1);
    return replaced(text, FIGURE_ON_A_LINE, random).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] original, String comment) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(original);
    all.writeBytes(comment.getBytes(StandardCharsets.US_ASCII));
    return all.toByteArray();
  }

  /** Another figure of as many digits for each. */
  private static String replaced(String text, Pattern figure, Random random) {
    return figure.matcher(text).replaceAll(match -> another(match.group(), random));
  }

  private static String another(String figure, Random random) {
    int lowest = (int) Math.pow(10, figure.length() - 1.0);
    return Matcher.quoteReplacement(Integer.toString(lowest + random.nextInt(9 * lowest)));
  }

  private static byte[] zip(byte[] original, int number, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
        ZipOutputStream out = new ZipOutputStream(copy)) {
      out.setComment("copy " + number);
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals("word/document.xml") ? changed(content, change) : content);
      }
    }
    return copy.toByteArray();
  }

  private static byte[] changed(byte[] xml, UnaryOperator<String> change) {
    return change.apply(new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
