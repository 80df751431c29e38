package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.aligned;
import static org.gongkai.parsers.interpret.Grids.listed;
import static org.gongkai.parsers.interpret.Grids.ordered;
import static org.gongkai.parsers.interpret.Grids.ruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.junit.jupiter.api.Test;

/** Figures of tables that lost, joined or doubled cells: what cannot be known is in doubt. */
class LostCellsTest {
  private static final String NORMATIVE = "proactive.normative_documents";
  private static final String[] DOCUMENTS_2019 = {
    "第二十条第（一）项|||",
    "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
    "规章|12|6435|1",
    "规范性文件|83|0|0",
    "第二十条第（五）项|||",
    "信息内容|上一年项目数量|本年增/减|处理决定数量",
    "行政许可|6|0|7",
    "第二十条第（八）项|||",
    "信息内容|上一年项目数量|本年增/减|",
    "行政事业性收费|0|10|"
  };
  private static final String[] SPANS_2019 = {
    ">4 第二十条第（八）项",
    "信息内容|上一年项目数量|>2 本年增/减",
    "行政事业性收费|27|>2 -5",
    ">4 第二十条第（九）项",
    "信息内容|采购项目数量|>2 采购总金额（元）",
    "政府集中采购|5|>2 100"
  };
  private static final String[] LISTED_2021 = {
    "第二十条第（一）项",
    "信息内容",
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "规章",
    "1",
    "2",
    "3",
    "行政规范性文件",
    "0",
    "72",
    "0",
    "第二十条第（五）项",
    "信息内容",
    "本年处理决定数量",
    "行政许可",
    "7",
    "第二十条第（六）项",
    "信息内容",
    "本年处理决定数量",
    "行政处罚",
    "8",
    "行政强制",
    "9"
  };

  /** Rows with some in place of others: what begins with the same label, or the same text. */
  private static String[] with(String[] rows, String... changes) {
    List<String> changed = new ArrayList<>();
    for (String row : rows) {
      String label = row.split("\\|")[0];
      String other = row;
      for (String change : changes) {
        other = change.split("[|~]")[0].equals(label) ? change.replace("~", "") : other;
      }
      changed.addAll(List.of(other.split("\u0000")));
    }
    return changed.toArray(String[]::new);
  }

  private static Interpreted read(Grid grid) {
    return Interpreted.report(2020, grid);
  }

  private static List<String> doubted(Interpreted read) {
    return read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT);
  }

  private static String[] cells(String row, String... columns) {
    return List.of(columns).stream().map(column -> row + "." + column).toArray(String[]::new);
  }

  @Test
  void wholeTablesAreInNoDoubt() {
    assertThat(read(ordered(DOCUMENTS_2019)).doubts()).isEmpty();
    assertThat(read(ruled(SPANS_2019)).doubts()).isEmpty();
    assertThat(read(listed(LISTED_2021)).doubts()).isEmpty();
  }

  @Test
  void aFigureThatReachesUnderTheHeadOfABlankCellMayBeIts() {
    Interpreted read = read(ruled(with(SPANS_2019, "政府集中采购|>2 100|")));

    assertThat(doubted(read)).containsExactly(cells("proactive.procurement", "items", "amount"));
  }

  @Test
  void aFigureUnderBothHeadsIsInDoubt() {
    Interpreted read = read(ruled(with(SPANS_2019, "政府集中采购|>3 100")));

    assertThat(read.row("proactive.procurement")).containsExactly("blank", "100");
    assertThat(doubted(read)).containsExactly(cells("proactive.procurement", "amount"));
  }

  @Test
  void aFigureBehindALabelInItsCellPutsTheRowInDoubt() {
    for (String joint : List.of("\n", " ", "")) {
      Interpreted read = read(ordered(with(DOCUMENTS_2019, "规范性文件~" + joint + "83件|0|0")));

      assertThat(doubted(read))
          .containsExactly(cells(NORMATIVE, "produced", "disclosed", "disclosed_total"));
    }
  }

  @Test
  void aRowThatAloneLostACellIsInDoubtThoughItPrintsOnlyZeros() {
    assertThat(doubted(read(ordered(with(DOCUMENTS_2019, "规范性文件|0|0")))))
        .containsExactly(cells(NORMATIVE, "produced", "disclosed"));

    List<String> cells = new ArrayList<>(List.of(LISTED_2021));
    cells.remove("72");
    assertThat(doubted(read(listed(cells.toArray(String[]::new)))))
        .containsExactly(cells(NORMATIVE, "issued", "repealed"));
  }

  @Test
  void aRuledRowThatLostACellIsInDoubtThoughItPrintsOnlyZeros() {
    Interpreted read = read(ruled(with(DOCUMENTS_2019, "规范性文件|0|0")));

    assertThat(doubted(read)).containsExactly(cells(NORMATIVE, "produced", "disclosed"));
  }

  @Test
  void aRuledRowThatLostACellBesideAMarkForNothingIsInDoubtWhateverTheSums() {
    Interpreted read = read(ruled(FormRows.ruledRequests("2.重复申请|0|0|0|0|—|0")));

    assertThat(doubted(read)).contains("requests.unprocessed_duplicate.other_organization");
    assertThat(read(ruled(FormRows.ruledRequests("2.重复申请|0|0|0|0|0|0"))).doubts()).isEmpty();
  }

  @Test
  void aRowThatLostACellBesideABlankOneIsInDoubt() {
    Interpreted read = read(ordered(with(DOCUMENTS_2019, "行政事业性收费|10|")));

    assertThat(doubted(read)).containsExactly(cells("proactive.fees", "items_last_year", "change"));
  }

  @Test
  void aRowWithACellTooManyIsInDoubt() {
    Interpreted read = read(ordered(with(DOCUMENTS_2019, "行政许可|5|685|0|")));

    assertThat(doubted(read))
        .containsExactly(cells("proactive.licences", "items_last_year", "change", "decisions"));
  }

  @Test
  void aFigureInTwoCellsUnderTheHeadsPutsItsRowInDoubt() {
    Interpreted read = read(ruled(with(SPANS_2019, "行政事业性收费|2|7|>2 -5")));

    assertThat(doubted(read)).containsExactly(cells("proactive.fees", "items_last_year", "change"));
  }

  @Test
  void aRowThatStandsAgainWithOtherFiguresIsInDoubt() {
    for (Grid grid :
        List.of(
            ruled(with(DOCUMENTS_2019, "行政许可|6|0|7\u0000行政许可|4|0|9")),
            ordered(with(DOCUMENTS_2019, "行政许可|4|0|9\u0000行政许可|6|0|7")))) {
      assertThat(doubted(read(grid)))
          .containsExactly(cells("proactive.licences", "items_last_year", "change", "decisions"));
    }
    assertThat(read(ruled(with(DOCUMENTS_2019, "行政许可|6|0|7\u0000行政许可|6|0|7"))).doubts()).isEmpty();
  }

  @Test
  void aFigureTornOverTwoRowsIsInDoubt() {
    Interpreted read = read(ordered(with(DOCUMENTS_2019, "行政许可|6|0|1\u00002")));

    assertThat(doubted(read)).containsExactly(cells("proactive.licences", "decisions"));
  }

  @Test
  void theLabelsOfTwoRowsInOneCellNameNeither() {
    String[] rows = {
      ">4 第二十条第（一）项", "信息内容|本年新制作数量|本年新公开数量|对外公开总数量", "规章\n规范性文件|11\n2|22\n3|33\n4",
      ">4 第二十条第（六）项", "信息内容|上一年项目数量|本年增/减|处理决定数量", "行政处罚|1|0|3"
    };

    assertThat(read(ruled(rows)).report().expectFigure(NORMATIVE + ".produced").status())
        .isEqualTo(FigureStatus.ABSENT);
  }

  @Test
  void rowsThatLostACellAreInDoubtWhereOthersKeepTheirLastBlankCells() {
    String[] rows = with(DOCUMENTS_2019, "规章|0|0", "规范性文件|0|0");

    assertThat(doubted(read(ordered(rows))))
        .containsExactlyInAnyOrder(
            "proactive.regulations.produced",
            "proactive.regulations.disclosed",
            NORMATIVE + ".produced",
            NORMATIVE + ".disclosed");
  }

  @Test
  void shortRowsAreInNoDoubtWhereBlankCellsLeaveNoTrace() {
    for (String end : List.of("", "|")) {
      String[] rows = with(DOCUMENTS_2019, "规章|0|0", "规范性文件|0|0");
      for (int i = 0; i < rows.length; i++) {
        rows[i] = rows[i].replaceAll("\\|+$", "") + end;
      }

      assertThat(read(ordered(rows)).doubts()).isEmpty();
    }
  }

  @Test
  void aNumberInTwoPartsBesideABlankCellIsInDoubt() {
    for (String number : List.of("12\n6", "5 685")) {
      assertThat(doubted(read(ruled(with(DOCUMENTS_2019, "规章|" + number + "||1")))))
          .containsExactly(cells("proactive.regulations", "produced"));
      assertThat(doubted(read(ruled(with(DOCUMENTS_2019, "规章||" + number + "|1")))))
          .containsExactly(cells("proactive.regulations", "disclosed"));
      assertThat(doubted(read(ruled(with(DOCUMENTS_2019, "规章|" + number + "||1", "行政许可||0|7")))))
          .containsExactly(cells("proactive.regulations", "produced"));
      assertThat(doubted(read(ruled(with(DOCUMENTS_2019, "规章|" + number + "|—|1"))))).isEmpty();
    }
  }

  @Test
  void aNumberInTwoPartsThatASumConfirmsIsInNoDoubt() {
    assertThat(doubted(read(ruled(FormRows.ruledRequests("（一）予以公开|5 685|||||0|5 685"))))).isEmpty();
    assertThat(doubted(read(ruled(FormRows.ruledRequests("（一）予以公开|5 685|||||0|5")))))
        .containsExactly("requests.granted.natural_person");
    assertThat(doubted(read(ruled(FormRows.disputes("1 000||0|0|1 000|2|0|0|0|2|0|0|0|0|0")))))
        .isEmpty();
    assertThat(doubted(read(ruled(FormRows.disputes("12\n6||0|0|18|2|0|0|0|2|0|0|0|0|0")))))
        .containsExactly("disputes.reconsideration.upheld");
  }

  @Test
  void aNumberInTwoLinesBesideTheLabelsOfTwoRowsIsInDoubt() {
    String[] rows = {
      "统计指标|单位|统计数",
      "三、依申请公开政府信息情况||",
      "（一）收到申请数|件|600",
      "（二）申请办结数|件|560",
      "（三）申请答复数|件|551",
      "1.属于已主动公开范围数|件|47\n2",
      "2.同意公开答复数|件|79",
      "四、行政复议数量|件|5",
      "五、行政诉讼数量|件|3"
    };
    String inOne = "（三）申请答复数\n1.属于已主动公开范围数|件\n件|472\n79";
    String[] joined = {rows[0], rows[1], rows[2], rows[3], inOne, rows[6], rows[7], rows[8]};

    assertThat(doubted(Interpreted.report(2016, ordered(rows)))).isEmpty();
    assertThat(doubted(Interpreted.report(2016, ordered(joined))))
        .containsExactly("statistics.replies_already_public.value");
  }

  @Test
  void aNumberInTwoPartsBesideTwoFiguresInACellIsInDoubt() {
    assertThat(doubted(read(ordered(with(DOCUMENTS_2019, "规章|26 354|0 74|1")))))
        .containsExactly("proactive.regulations.produced");
  }

  @Test
  void aCellTooManyBehindABlankOneUnderTheFirstHeadPutsItsRowInDoubt() {
    Interpreted read = read(ruled(FormRows.ruledRequests("2.重复申请||0|0|14|20|0|0|34")));

    assertThat(doubted(read)).contains("requests.unprocessed_duplicate.other_organization");
    assertThat(read.cell("requests.unprocessed_duplicate.natural_person")).isEqualTo("blank");
  }

  @Test
  void zerosOfARuledRowThatLostItsEndStayUnderTheirHeads() {
    Interpreted read = read(ruled(FormRows.ruledRequests("2.重复申请||0|0|0")));

    assertThat(read.row("requests.unprocessed_duplicate"))
        .containsExactly("blank", "0", "0", "0", "blank", "blank", "blank");
  }

  @Test
  void aFigureWithItsUnitIsNotOfTheLineBelowThatHasAUnitToo() {
    Interpreted read =
        Interpreted.report(
            2016,
            aligned(
                "统计指标                 单位   统计数",
                "其中：涉及国家秘密          件     2",
                "涉及商业秘密              件     38",
                "涉及个人隐私              件     5",
                "                          件     43",
                "不是《条例》所指政府信息    件",
                "法律法规规定的其他情形      件     7",
                "四、行政复议数量            件     5",
                "五、行政诉讼数量            件     3"));

    assertThat(read.cell("statistics.denied_privacy.value")).isEqualTo("5");
    assertThat(read.cell("statistics.denied_not_government_information.value")).isEqualTo("blank");
  }

  @Test
  void listedFiguresBeforeTheirLabelsAreInDoubt() {
    String[] cells = {
      "信息内容", "本年处理决定数量", "行政许可", "7", "信息内容", "本年处理决定数量", "行政处罚", "8", "行政强制", "9"
    };
    String[] before = {
      "本年处理决定数量", "信息内容", "7", "行政许可", "本年处理决定数量", "信息内容", "8", "行政处罚", "9", "行政强制"
    };

    assertThat(doubted(read(listed(cells)))).isEmpty();
    assertThat(doubted(read(listed(before))))
        .contains("proactive.licences.decisions", "proactive.penalties.decisions");
  }

  @Test
  void headsThatStandOverTheSameColumnTellNothing() {
    String[] rows = FormRows.ruledRequests("（一）予以公开|1|2|3|4|5|6|21");
    Grid grid = ruled(rows);
    Grid moved =
        new Grid(
            grid.kind(),
            grid.rows(),
            grid.columns(),
            grid.cells().stream()
                .filter(cell -> !cell.text().equals("法人或其他组织"))
                .map(cell -> cell.text().equals("总计") && cell.row() == 1 ? left(cell) : cell)
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList(),
            grid.location());

    assertThat(read(moved).row("requests.granted")).allMatch(cell -> cell.startsWith("unreadable"));
  }

  private static GridCell left(GridCell cell) {
    return new GridCell(cell.row(), 4, cell.rowSpan(), 1, cell.text(), null, cell.location());
  }

  @Test
  void aSecondRowOfFiguresOfTheDisputesPutsTheFirstInDoubt() {
    String[] rows = FormRows.disputes("1|0|0|0|1|2|0|0|0|2|0|0|0|0|0");
    String[] more = Arrays.copyOf(rows, rows.length + 1);
    more[rows.length] = "3|0|0|0|3|2|0|0|0|2|0|0|0|0|0";

    assertThat(doubted(read(ruled(rows)))).isEmpty();
    assertThat(doubted(read(ruled(more)))).contains("disputes.reconsideration.upheld").hasSize(15);
  }

  @Test
  void ofRowsWithOneLabelEachIsTheOneInItsPlace() {
    String[] rows = {
      "统计指标|单位|统计数",
      "四、行政复议数量|件|5",
      "（一）维持具体行政行为数|件|1",
      "（二）被依法纠错数|件|4",
      "（三）其他情形数|件|0",
      "（三）其他情形数|件|0",
      "五、行政诉讼数量|件|3",
      "（一）维持具体行政行为或者驳回原告诉讼请求数|件|1",
      "（二）被依法纠错数|件|0",
      "（三）其他情形数|件|2"
    };

    Interpreted read = Interpreted.report(2016, ruled(rows));

    assertThat(read.cell("statistics.reconsiderations_other.value")).isEqualTo("0");
    assertThat(read.cell("statistics.lawsuits_other.value")).isEqualTo("2");
    assertThat(read.doubts()).isEmpty();
  }
}
