package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;

/** Reads content streams for tests: each operator as one line with its operands before it. */
final class ContentReading {
  private ContentReading() {}

  static List<String> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.ISO_8859_1), ReadLimits.defaults());
  }

  static List<String> read(byte[] content, ReadLimits limits) throws IOException {
    ReadContext context = new ReadContext("content", limits);
    Operands operands = new Operands(context);
    ContentBytes bytes = new ContentBytes(new RandomAccessReadBuffer(content), context);
    ContentTokens tokens = new ContentTokens(bytes, operands, context);
    List<String> lines = new ArrayList<>();
    for (String name = tokens.next(); name != null; name = tokens.next()) {
      lines.add((text(operands) + " " + name).strip());
    }
    return lines;
  }

  private static String text(Operands operands) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      texts.add(text(operands, i));
    }
    return String.join(" ", texts);
  }

  private static String text(Operands operands, int index) {
    COSName name = operands.name(index);
    byte[] string = operands.string(index);
    Operands array = operands.array(index);
    if (operands.isNumber(index)) {
      return String.valueOf(operands.number(index));
    }
    if (name != null) {
      return "/" + name.getName();
    }
    if (string != null) {
      return "(" + new String(string, StandardCharsets.ISO_8859_1) + ")";
    }
    return array == null ? "?" : "[" + text(array) + "]";
  }
}
