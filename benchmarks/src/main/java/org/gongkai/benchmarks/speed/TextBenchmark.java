package org.gongkai.benchmarks.speed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.text.TextReader;

/** Reads plain text. */
public class TextBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public TextBenchmark() {
    super(DocumentFormat.TEXT, new TextReader());
  }

  /** Nothing but decoding and parting the lines. */
  @Override
  Object readBarely(byte[] content) {
    return decode(content).lines().toList();
  }

  private static String decode(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("GB18030"));
    }
  }
}
