package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class FormTablesHuntTest {
  private static final String[] HEADS = {"第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数"};
  private static final String[] LAST_ROWS = {
    "第二十条第（五）项", "信息内容|本年处理决定数量", "行政许可|458", "第二十条第（六）项", "信息内容|本年处理决定数量", "行政处罚|20", "行政强制|3"
  };
  private static final String[] RESULTS = {
    "行政复议|||||行政诉讼|||||||||",
    "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|||||复议后起诉||||",
    "|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计"
  };

  private final List<Block> blocks = new ArrayList<>();

  @Test
  void aListOfPowersBeforeTheFormIsNoTableOfTheForm() {
    grid(Grid.Kind.RULED, "序号|事项类别|数量", "1|行政许可|88", "2|行政处罚|77", "3|行政强制|66");
    text("二、主动公开政府信息情况");
    grid(Grid.Kind.RULED, LAST_ROWS);

    DisclosureReport report = read();

    assertThat(value(report, "proactive.licences.decisions")).isEqualByComparingTo("458");
    assertThat(value(report, "proactive.penalties.decisions")).isEqualByComparingTo("20");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aRowMissingInThisYearsTableIsNotTakenFromLastYearsInAnAnnex() {
    grid(Grid.Kind.RULED, join(HEADS, "行政规范性文件|5|6|7"));
    grid(Grid.Kind.RULED, LAST_ROWS);
    text("附件：上一年度数据表");
    grid(Grid.Kind.RULED, join(HEADS, "规章|11|12|13", "行政规范性文件|14|15|16"));
    grid(Grid.Kind.RULED, LAST_ROWS);

    DisclosureReport report = read();

    assertThat(value(report, "proactive.normative_documents.issued")).isEqualByComparingTo("5");
    assertThat(report.expectFigure("proactive.regulations.issued").status())
        .isEqualTo(FigureStatus.ABSENT);
    assertThat(report.findings(FindingCode.DUPLICATE_TABLE)).hasSize(1);
  }

  @Test
  void aSummaryOfDisputesBesideTheFormIsLeftOut() {
    grid(Grid.Kind.RULED, "年份|行政复议|行政诉讼|结果维持|总计", "2021|5|77|8|90", "2022|4|70|6|80");
    text("四、政府信息公开行政复议、行政诉讼情况");
    grid(Grid.Kind.RULED, join(RESULTS, "1|2|3|4|10|5|6|7|8|26|9|1|2|3|15"));

    DisclosureReport report = read();

    assertThat(value(report, "disputes.reconsideration.upheld")).isEqualByComparingTo("1");
    assertThat(value(report, "disputes.litigation_after_reconsideration.total"))
        .isEqualByComparingTo("15");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aTableGoesOnBehindACaptionThatSaysSo() {
    grid(Grid.Kind.RULED, RESULTS);
    text("（续表）");
    grid(Grid.Kind.RULED, "1|2|3|4|10|5|6|7|8|26|9|1|2|3|15");

    assertThat(value(read(), "disputes.reconsideration.upheld")).isEqualByComparingTo("1");
  }

  @Test
  void aLineWithAGroupsLabelAloneIsNoRowWhereRowsOfTheGroupAreMissing() {
    grid(
        Grid.Kind.RULED,
        "申请人情况|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
        "（六）其他处理|||1|2|3|4|5|6|21",
        "|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请||1|1|1|1|1|1|6",
        "|3.其他||2|2|2|2|2|2|12");

    DisclosureReport report = read();

    assertThat(report.expectFigure("requests.other.natural_person").status())
        .isEqualTo(FigureStatus.ABSENT);
    assertThat(report.findings(FindingCode.UNMATCHED_FIGURE)).hasSize(7);
  }

  @Test
  void anOpenAlignmentIsToldOfAtEveryCellThatMayHoldTheFigure() {
    grid(Grid.Kind.LISTED, join(HEADS, "规章|27|17"));

    DisclosureReport report = read();

    assertThat(report.findings(FindingCode.AMBIGUOUS_ALIGNMENT)).hasSize(1);
    assertThat(report.findings(FindingCode.AMBIGUOUS_ALIGNMENT).get(0).cells())
        .containsExactly(
            "proactive.regulations.issued",
            "proactive.regulations.repealed",
            "proactive.regulations.in_force");
  }

  @Test
  void aRuledRowWithACellTooFewIsInDoubt() {
    grid(Grid.Kind.RULED, join(HEADS, "规章|1|2|3", "行政规范性文件|27|17"));

    DisclosureReport report = read();

    assertThat(report.findings(FindingCode.AMBIGUOUS_ALIGNMENT).get(0).cells())
        .containsExactly(
            "proactive.normative_documents.issued",
            "proactive.normative_documents.repealed",
            "proactive.normative_documents.in_force");
    assertThat(value(report, "proactive.regulations.in_force")).isEqualByComparingTo("3");
  }

  private static BigDecimal value(DisclosureReport report, String cellId) {
    return report.expectFigure(cellId).expectValue();
  }

  private static String[] join(String[] rows, String... more) {
    List<String> all = new ArrayList<>(List.of(rows));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private void text(String text) {
    blocks.add(new Paragraph(text, Paragraph.Role.BODY, new ParagraphLocation(blocks.size() + 1)));
  }

  /** A grid of rows whose cells are parted by strokes; a listed one has one cell in each row. */
  private void grid(Grid.Kind kind, String... rows) {
    int table = blocks.size() + 1;
    List<GridCell> cells = new ArrayList<>();
    int width = 1;
    int row = 0;
    for (String line : rows) {
      String[] texts = line.split("\\|", -1);
      for (int i = 0; i < texts.length; i++) {
        boolean listed = kind == Grid.Kind.LISTED;
        int column = listed ? 0 : i;
        cells.add(GridCell.of(row, column, texts[i], new CellLocation(table, row + 1, column + 1)));
        width = Math.max(width, column + 1);
        row += listed ? 1 : 0;
      }
      row += kind == Grid.Kind.LISTED ? 0 : 1;
    }
    blocks.add(new Grid(kind, row, width, cells, new CellLocation(table, 1, 1)));
  }

  private DisclosureReport read() {
    blocks.add(
        0, new Paragraph("永安市交通局2022年政府信息公开工作年度报告", Paragraph.Role.BODY, new ParagraphLocation(1)));
    return ReportInterpreter.interpret(
        new SourceDocument("text/plain", 0, blocks),
        new SourceInfo("a.txt", "text/plain", "0".repeat(64), 1, 0),
        Interpreted.context(ReadLimits.defaults()));
  }
}
