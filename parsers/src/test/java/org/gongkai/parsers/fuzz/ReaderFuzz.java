package org.gongkai.parsers.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;

/**
 * Fuzz targets, one a reader. They are no part of the build: {@code .ci/fuzz} runs them, each for
 * its time. What they find is kept as a file beside {@link FindsTest}, which is.
 */
class ReaderFuzz {
  private static final String TIME = "20m";
  private static final Damage BYTES = new ByteDamage();
  private static final Damage MARKUP = Damage.oneOf(new MarkupDamage(), BYTES);
  private static final Damage ZIP = new ZipDamage(MARKUP).then(BYTES.sometimes());
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  @BeforeAll
  static void quiet() {
    LIBRARIES.setLevel(Level.OFF);
  }

  private static void read(List<byte[]> seeds, Damage damage, FuzzedDataProvider choices) {
    byte[] seed = seeds.get(choices.consumeInt(0, seeds.size() - 1));
    ReportOrError.read(damage.to(seed, choices));
  }

  @FuzzTest(maxDuration = TIME)
  void text(FuzzedDataProvider choices) {
    read(Seeds.TEXT, BYTES, choices);
  }

  @FuzzTest(maxDuration = TIME)
  void docx(FuzzedDataProvider choices) {
    read(Seeds.DOCX, ZIP, choices);
  }

  @FuzzTest(maxDuration = TIME)
  void pdf(FuzzedDataProvider choices) {
    read(Seeds.PDF, new PdfDamage().then(BYTES.sometimes()), choices);
  }

  @FuzzTest(maxDuration = TIME)
  void interpreter(FuzzedDataProvider choices) {
    var seeds = Seeds.DOCUMENTS;
    var seed = seeds.get(choices.consumeInt(0, seeds.size() - 1));
    ReportOrError.interpret(DocumentDamage.to(seed, choices));
  }
}
