package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.rtf.RtfReader;

/** Reads RTF documents. */
public class RtfBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public RtfBenchmark() {
    super(DocumentFormat.RTF, new RtfReader());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    RTFEditorKit kit = new RTFEditorKit();
    Document document = kit.createDefaultDocument();
    try {
      kit.read(new ByteArrayInputStream(content), document, 0);
      return document.getText(0, document.getLength());
    } catch (BadLocationException e) {
      throw new IOException(e);
    }
  }
}
