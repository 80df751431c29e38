package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

/** Tables beyond all measure, which a file can hold that is no report, or was made to harm. */
class LargeTablesTest {
  @Test
  void whoseReadingTakesTooLongAreRefused() {
    assertThat(limitMet(ReadLimits.builder().maxTime(Duration.ofNanos(1)), form()))
        .isEqualTo("maxTime");
  }

  @Test
  void ofTornLabelsTakeFewStepsIfTheyAreReports() {
    assertThat(limitMet(ReadLimits.builder().maxLabelSteps(1_000), form())).isEqualTo("none");
  }

  /** Each row between lines of single characters, each of them twice. */
  @Test
  void ofSingleCharactersAreReadInFewSteps() {
    assertThat(limitMet(ReadLimits.builder().maxLabelSteps(200_000), torn(""))).isEqualTo("none");
  }

  @Test
  void ofSingleCharactersAreRefusedWhereTheyCanBeReadInTooManyWays() {
    assertThat(limitMet(ReadLimits.builder().maxLabelSteps(200_000), torn("（  ")))
        .isEqualTo("maxLabelSteps");
  }

  private static Grid form() {
    return Grids.ordered(FormRows.orderedRequests());
  }

  private static Grid torn(String sign) {
    List<String> lines =
        new ArrayList<>(List.of(" ".repeat(160) + FormRows.HEAD.replace("|", "  ")));
    for (int i = 0; i < 20; i++) {
      for (String part : List.of("本年新收", "政府信息", "公开申请", "数量")) {
        lines.add(sign + part.replaceAll(".", "$0  $0  ").strip());
      }
      lines.add(" ".repeat(160) + "1  2  3  4  5  6  21");
    }
    return Grids.aligned(lines.toArray(String[]::new));
  }

  /** The limit that a document goes beyond; {@code none} if it is read. */
  private static String limitMet(ReadLimits.Builder limits, Grid table) {
    try {
      ReportInterpreter.interpret(
          new SourceDocument("text/plain", 0, List.of(table)),
          new SourceInfo("report.txt", "text/plain", "0".repeat(64), 1, 0),
          Interpreted.context(limits.build()));
      return "none";
    } catch (LimitExceededException e) {
      return e.limit();
    }
  }

  @Test
  void aRowWithHundredsOfFiguresTooManyIsUnreadable() {
    List<String> cells = new ArrayList<>(listedForm());
    for (int i = 0; i < 400; i++) {
      cells.add(cells.indexOf("规章") + 1, "7");
    }

    Interpreted read = Interpreted.report(2021, Grids.listed(cells.toArray(String[]::new)));

    assertThat(read.row("proactive.regulations"))
        .hasSize(3)
        .allSatisfy(cell -> assertThat(cell).startsWith("unreadable"));
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .containsExactly(
            "proactive.regulations.issued",
            "proactive.regulations.repealed",
            "proactive.regulations.in_force");
    assertThat(read.row("proactive.normative_documents")).containsExactly("4", "5", "6");
  }

  @Test
  void rowsOfHundredsOfPrintedCellsAreText() {
    Interpreted read =
        Interpreted.report(
            2021,
            Grids.ruled(
                "信息内容|本年制发件数|本年废止件数|现行有效件数",
                "规章|1|2|3",
                "行政规范性文件" + "|9".repeat(300),
                "许可|本年处理决定数量||",
                "行政许可|10||"));

    assertThat(read.row("proactive.regulations")).containsExactly("1", "2", "3");
    assertThat(read.row("proactive.normative_documents"))
        .containsExactly("absent", "absent", "absent");
    assertThat(read.checked()).contains(FindingCode.MISSING_ROW);
    assertThat(read.report().sections().get(0).text()).contains("行政规范性文件 9 9 9");
  }

  private static List<String> listedForm() {
    return List.of(
        "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "1", "2", "3", "行政规范性文件", "4", "5", "6");
  }
}
