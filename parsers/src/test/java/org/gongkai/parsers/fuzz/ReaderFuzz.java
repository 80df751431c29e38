package org.gongkai.parsers.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;

/**
 * Fuzz targets, one a reader. They are no part of the build: {@code .ci/fuzz} runs them, each for
 * its time. What they find is kept as a file beside {@link FindsTest}, which is.
 */
class ReaderFuzz {
  private static final String TIME = "20m";
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");
  private static Consumer<Choices> reading;
  private static Target ready;

  @BeforeAll
  static void quiet() {
    LIBRARIES.setLevel(Level.OFF);
  }

  /** The seeds of the one target that a run has are made once. */
  private static void fuzz(Target target, FuzzedDataProvider fuzzer) {
    if (ready != target) {
      reading = target.reading();
      ready = target;
    }
    reading.accept(Choices.of(fuzzer));
  }

  @FuzzTest(maxDuration = TIME)
  void text(FuzzedDataProvider fuzzer) {
    fuzz(Target.TEXT, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void html(FuzzedDataProvider fuzzer) {
    fuzz(Target.HTML, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void mht(FuzzedDataProvider fuzzer) {
    fuzz(Target.MHT, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void docx(FuzzedDataProvider fuzzer) {
    fuzz(Target.DOCX, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void doc(FuzzedDataProvider fuzzer) {
    fuzz(Target.DOC, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void pdf(FuzzedDataProvider fuzzer) {
    fuzz(Target.PDF, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void ofd(FuzzedDataProvider fuzzer) {
    fuzz(Target.OFD, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void xlsx(FuzzedDataProvider fuzzer) {
    fuzz(Target.XLSX, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void xls(FuzzedDataProvider fuzzer) {
    fuzz(Target.XLS, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void odt(FuzzedDataProvider fuzzer) {
    fuzz(Target.ODT, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void rtf(FuzzedDataProvider fuzzer) {
    fuzz(Target.RTF, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void zip(FuzzedDataProvider fuzzer) {
    fuzz(Target.ZIP, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void pictures(FuzzedDataProvider fuzzer) {
    fuzz(Target.PICTURES, fuzzer);
  }

  @FuzzTest(maxDuration = TIME)
  void interpreter(FuzzedDataProvider fuzzer) {
    fuzz(Target.INTERPRETER, fuzzer);
  }
}
