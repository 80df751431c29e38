package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

/** Tables beyond all measure, which a file can hold that is no report, or was made to harm. */
class LargeTablesTest {
  @Test
  void whoseReadingTakesTooLongAreRefused() {
    List<Block> blocks = List.of(Grids.ordered(FormRows.orderedRequests()));
    ReadLimits limits = ReadLimits.builder().maxTime(Duration.ofNanos(1)).build();

    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(
            () ->
                ReportInterpreter.interpret(
                    new SourceDocument("text/plain", 0, blocks),
                    new SourceInfo("report.txt", "text/plain", "0".repeat(64), 1, 0),
                    Interpreted.context(limits)))
        .satisfies(error -> assertThat(error.limit()).isEqualTo("maxTime"));
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
