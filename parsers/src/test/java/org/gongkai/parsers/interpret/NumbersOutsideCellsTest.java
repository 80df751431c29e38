package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.aligned;
import static org.gongkai.parsers.interpret.Grids.listed;
import static org.gongkai.parsers.interpret.Grids.ordered;
import static org.gongkai.parsers.interpret.Grids.ruled;

import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.parsers.source.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersOutsideCellsTest {
  private static final String[] ROWS = {
    "信息内容|上一年项目数量 (指2019年事项数)|本年增/减 (指2020年增减数,减用负值表示,如-8)|处理决定数量 (指2020年办件量)",
    "行政许可|21|+19|40",
    "其他对外管理服务事项(2020年新口径,含行政处罚3项)|5|0|6"
  };

  static Stream<Grid> grids() {
    return Stream.of(ruled(ROWS), ordered(ROWS));
  }

  @ParameterizedTest
  @MethodSource("grids")
  void numbersInLabelsAreNoFigures(Grid grid) {
    Interpreted read = Interpreted.report(2020, grid);

    assertThat(read.row("proactive.licences")).containsExactly("21", "19", "40");
    assertThat(read.row("proactive.other_services")).containsExactly("5", "0", "6");
    assertThat(read.row("proactive.penalties")).containsOnly("absent");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void datesPhonesAndPageNumbersAreNoFigures() {
    Interpreted read =
        Interpreted.report(
            2022,
            "联系电话：0598-3650123，邮编：365001，统计期限自2022年1月1日起至2022年12月31日止。",
            "二、主动公开政府信息情况",
            "制发规范性文件12件，行政许可345件。",
            ruled("信息内容|本年处理决定数量", "行政许可|7"),
            "- 3 -",
            "行政处罚99件",
            "2023年1月20日");

    assertThat(read.row("proactive.licences")).containsExactly("7");
    assertThat(read.row("proactive.penalties")).containsOnly("absent");
    assertThat(read.row("proactive.normative_documents")).containsOnly("absent");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void unitsInHeadsAreUnderstoodInEveryKindOfGrid() {
    String[] rows = {"信息内容|本年收费金额（单位：万元）", "行政事业性收费|7730.28"};
    String[] cells = {
      "信息内容",
      "本年制发件数",
      "本年废止件数",
      "现行有效件数",
      "规章",
      "0",
      "0",
      "0",
      "信息内容",
      "本年收费金额（单位：万元）",
      "行政事业性收费",
      "7730.28"
    };
    Grid[] grids = {
      ruled(rows),
      ordered(rows),
      listed(cells),
      aligned("信息内容          本年收费金额（单位：万元）", "行政事业性收费    7730.28")
    };

    for (Grid grid : grids) {
      assertThat(Interpreted.report(2022, grid).cell("proactive.fees.amount"))
          .as("%s", grid.kind())
          .isEqualTo("77302800");
    }
  }

  @Test
  void moneyWithoutAUnitIsGivenAsIfInYuan() {
    Interpreted read = Interpreted.report(2020, ruled("信息内容|采购项目数量|采购总金额", "政府集中采购|3|8040"));

    assertThat(read.cell("proactive.procurement.amount")).isEqualTo("8040");
    assertThat(read.checked()).contains(FindingCode.UNIT_UNKNOWN);
  }

  @Test
  void theUnitInTheCellGoesBeforeTheHeads() {
    Interpreted read = Interpreted.report(2020, ruled("信息内容|采购项目数量|采购总金额(万元)", "政府集中采购|3|251000元"));

    assertThat(read.cell("proactive.procurement.amount")).isEqualTo("251000");
    assertThat(read.checked()).doesNotContain(FindingCode.UNIT_UNKNOWN);
  }

  @Test
  void aCaptionNamesTheUnitWhereNothingElseDoes() {
    Interpreted read =
        Interpreted.report(2020, "单位：万元", ruled("信息内容|采购项目数量|采购总金额", "政府集中采购|3|12.5"));

    assertThat(read.cell("proactive.procurement.amount")).isEqualTo("125000");
    assertThat(read.cell("proactive.procurement.items")).isEqualTo("3");
  }
}
