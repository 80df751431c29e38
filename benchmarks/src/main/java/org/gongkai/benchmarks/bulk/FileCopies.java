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
 * Copies of a report of which no two are the same: the figures are others in text and DOCX; a PDF,
 * whose text is glyphs of fonts made for it, gets a comment after its end.
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
    if (name.endsWith(".pdf")) {
      return joined(original, "\n% copy " + number + "\n");
    }
    if (name.endsWith(".docx")) {
      return docx(original, xml -> replaced(xml, FIGURE_IN_XML, random));
    }
    String text = new String(original, StandardCharsets.UTF_8);
    return replaced(text, FIGURE_ON_A_LINE, random).getBytes(StandardCharsets.UTF_8);
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

  private static byte[] docx(byte[] original, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
        ZipOutputStream out = new ZipOutputStream(copy)) {
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
