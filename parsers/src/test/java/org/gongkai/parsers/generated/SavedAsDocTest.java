package org.gongkai.parsers.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongkai.parsers.ReportParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No library writes DOC, so that generated reports cannot be rendered to it: in their place, two of
 * them that a word processor saved as DOC.
 */
class SavedAsDocTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(strings = {"merged-cells-2021-form", "torn-tables-2019-form"})
  void aDocxAndTheDocItWasSavedAsAreTheSameReport(String name) {
    ReportParser parser = ReportParser.create();
    String docx = WithoutPlaces.of(parser.parse(GOLDEN.resolve("docx/sources/" + name + ".docx")));
    String doc = WithoutPlaces.of(parser.parse(GOLDEN.resolve("doc/sources/" + name + ".doc")));

    assertThat(doc).isEqualTo(docx);
  }
}
