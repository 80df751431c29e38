package org.gongkai.parsers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.ReportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing found, each kept as a file that is named for what it is. */
class FindsTest {
  private static final Path FINDS =
      Path.of("src", "test", "resources", "org", "gongkai", "parsers", "fuzz", "finds");
  private static final ReportParser PARSER = ReportParser.create();

  static List<Path> finds() throws IOException {
    try (Stream<Path> files = Files.walk(FINDS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void findsAreReadOrRefused(Path find) {
    Throwable thrown = catchThrowable(() -> PARSER.parse(find));

    if (thrown != null) {
      assertThat(thrown).isInstanceOf(ReportException.class);
    }
  }

  @Test
  void repeatedCellsOfATableInARepeatedCellCountTogether() {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> PARSER.parse(FINDS.resolve("odt/repeated-cells-in-a-repeated-cell.odt")))
        .satisfies(error -> assertThat(error.limit()).isEqualTo("maxTableCells"));
  }

  @Test
  void aSheetThatIsListedAgainIsNotReadAgain() {
    assertThatExceptionOfType(CorruptDocumentException.class)
        .isThrownBy(() -> PARSER.parse(FINDS.resolve("xlsx/a-sheet-listed-without-end.xlsx")))
        .withMessageContaining("Several sheets of the workbook are one and the same part.");
  }

  @Test
  void aRowWithACellTooManyIsInDoubt() {
    assertThat(doubted("html/row-with-a-cell-too-many.html"))
        .containsExactly(
            "proactive.penalties.items_last_year",
            "proactive.penalties.change",
            "proactive.penalties.decisions");
  }

  @Test
  void disputesWhoseResultsStandInAnotherOrderAreInDoubt() {
    assertThat(doubted("text/dispute-results-in-another-order.txt"))
        .hasSize(15)
        .contains("disputes.reconsideration.upheld", "disputes.reconsideration.corrected");
  }

  private static List<String> doubted(String find) {
    return PARSER.parse(FINDS.resolve(find)).findings(FindingCode.AMBIGUOUS_ALIGNMENT).stream()
        .map(Finding::cells)
        .flatMap(List::stream)
        .toList();
  }
}
