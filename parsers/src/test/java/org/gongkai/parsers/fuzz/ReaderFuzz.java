package org.gongkai.parsers.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.Consumer;
import org.gongkai.parsers.QuietLibraries;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fuzz targets, one a reader. They are no part of the build: {@code .ci/fuzz} runs them, each for
 * its time. What they find is kept as a file beside {@link FindsTest}, which is.
 */
@ExtendWith(QuietLibraries.class)
class ReaderFuzz {
  private static Consumer<Choices> reading;
  private static Target ready;

  /** The seeds of the one target that a run has are made once. */
  private static void fuzz(Target target, FuzzedDataProvider fuzzer) {
    if (ready != target) {
      reading = target.reading();
      ready = target;
    }
    reading.accept(Choices.of(fuzzer));
  }

  @FuzzTest
  void text(FuzzedDataProvider fuzzer) {
    fuzz(Target.TEXT, fuzzer);
  }

  @FuzzTest
  void html(FuzzedDataProvider fuzzer) {
    fuzz(Target.HTML, fuzzer);
  }

  @FuzzTest
  void mht(FuzzedDataProvider fuzzer) {
    fuzz(Target.MHT, fuzzer);
  }

  @FuzzTest
  void docx(FuzzedDataProvider fuzzer) {
    fuzz(Target.DOCX, fuzzer);
  }

  @FuzzTest
  void doc(FuzzedDataProvider fuzzer) {
    fuzz(Target.DOC, fuzzer);
  }

  @FuzzTest
  void pdf(FuzzedDataProvider fuzzer) {
    fuzz(Target.PDF, fuzzer);
  }

  @FuzzTest
  void ofd(FuzzedDataProvider fuzzer) {
    fuzz(Target.OFD, fuzzer);
  }

  @FuzzTest
  void xlsx(FuzzedDataProvider fuzzer) {
    fuzz(Target.XLSX, fuzzer);
  }

  @FuzzTest
  void xls(FuzzedDataProvider fuzzer) {
    fuzz(Target.XLS, fuzzer);
  }

  @FuzzTest
  void odt(FuzzedDataProvider fuzzer) {
    fuzz(Target.ODT, fuzzer);
  }

  @FuzzTest
  void rtf(FuzzedDataProvider fuzzer) {
    fuzz(Target.RTF, fuzzer);
  }

  @FuzzTest
  void zip(FuzzedDataProvider fuzzer) {
    fuzz(Target.ZIP, fuzzer);
  }

  @FuzzTest
  void pictures(FuzzedDataProvider fuzzer) {
    fuzz(Target.PICTURES, fuzzer);
  }

  @FuzzTest
  void interpreter(FuzzedDataProvider fuzzer) {
    fuzz(Target.INTERPRETER, fuzzer);
  }
}
