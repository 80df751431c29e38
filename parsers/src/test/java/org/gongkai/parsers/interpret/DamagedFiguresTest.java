package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.junit.jupiter.api.Test;

class DamagedFiguresTest {
  @Test
  void aFigureWithANoteMarkInALaidOutTableIsUnreadableNotBlank() {
    String text =
        """
        云岫市财政局2022年政府信息公开工作年度报告

           二、主动公开政府信息情况
                           第二十条第（一）项
          信息内容          本年制发件数      本年废止件数      现行有效件数
        规章                    0             0             0
        行政规范性文件              4             1            15①
                           第二十条第（六）项
          信息内容              本年处理决定数量
        行政处罚                   31
        行政强制                    2
        """;

    DisclosureReport report =
        ReportParser.create().parse(text.getBytes(StandardCharsets.UTF_8), "report.txt");

    String cell = "proactive.normative_documents.in_force";
    assertThat(report.expectFigure(cell).status()).isEqualTo(FigureStatus.UNREADABLE);
    assertThat(report.expectFigure(cell).raw()).isEqualTo("15①");
    assertThat(report.findings(FindingCode.UNREADABLE_CELL).get(0).cells()).containsExactly(cell);
  }
}
