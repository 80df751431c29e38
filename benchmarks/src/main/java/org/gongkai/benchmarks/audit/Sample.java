package org.gongkai.benchmarks.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A sample report that is turned into reports of other bodies and years: the issuer and the year
 * are replaced, the figures of its tables multiplied (so that its sums still hold), and a paragraph
 * is put into its first section.
 */
final class Sample {
  private static final String TEXT_PART = "word/document.xml";
  private static final Pattern WORD_NUMBER = Pattern.compile("(?<=>)(\\d{1,3})(?=</w:t>)");
  private static final Pattern MARKDOWN_NUMBER = Pattern.compile("(?<=\\| )(\\d{1,6})(?= \\|)");

  private final byte[] content;
  private final boolean isWord;
  private final String issuer;
  private final int year;

  private Sample(byte[] content, boolean isWord, String issuer, int year) {
    this.content = content;
    this.isWord = isWord;
    this.issuer = issuer;
    this.year = year;
  }

  /** A sample whose text has this issuer and year. */
  static Sample of(Path file, String issuer, int year) throws IOException {
    return new Sample(Files.readAllBytes(file), file.toString().endsWith(".docx"), issuer, year);
  }

  String extension() {
    return isWord ? ".docx" : ".md";
  }

  /** The report of another body for another year. */
  byte[] made(String body, int newYear, int factor, String paragraph) throws IOException {
    return isWord
        ? word(body, newYear, factor, paragraph)
        : changed(new String(content, StandardCharsets.UTF_8), body, newYear, factor)
            .replaceFirst("(总体情况\\n)", "$1\n" + paragraph + "\n")
            .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] word(String body, int newYear, int factor, String paragraph) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream out = new ZipOutputStream(made)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(TEXT_PART)
                ? changed(new String(part, StandardCharsets.UTF_8), body, newYear, factor)
                    .replaceFirst(
                        "(总体情况</w:t></w:r></w:p>)",
                        "$1<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>")
                    .getBytes(StandardCharsets.UTF_8)
                : part);
      }
    }
    return made.toByteArray();
  }

  private String changed(String text, String body, int newYear, int factor) {
    String named =
        text.replace(issuer, body).replace(String.valueOf(year), String.valueOf(newYear));
    Pattern number = isWord ? WORD_NUMBER : MARKDOWN_NUMBER;
    int tables = Math.max(0, named.indexOf(isWord ? "<w:tbl>" : "| ---"));
    return named.substring(0, tables)
        + number
            .matcher(named.substring(tables))
            .replaceAll(n -> Matcher.quoteReplacement(times(n.group(1), factor)));
  }

  private static String times(String number, int factor) {
    return String.valueOf(Integer.parseInt(number) * factor);
  }
}
