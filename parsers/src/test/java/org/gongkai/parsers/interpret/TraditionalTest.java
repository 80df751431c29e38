package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.junit.jupiter.api.Test;

class TraditionalTest {
  @Test
  void foldsCharacterByCharacterAndLeavesSimplifiedTextAlone() {
    assertThat(Traditional.simplified("行政許可、處罰與強制")).isEqualTo("行政许可、处罚与强制");
    assertThat(Traditional.simplified("行政许可")).isEqualTo("行政许可");
  }

  @Test
  void matchesLabelsOfACopyInTraditionalCharactersAndKeepsItsText() {
    String copy =
        """
        雲岫縣財政局2022年政府信息公開工作年度報告

        一、總體情況

        無其他情況。聯繫地址：雲岫縣和平路3號，聯繫電話：0900-1234567。

        | 第二十條第（一）項 | | | |
        | 信息內容 | 本年製發件數 | 本年廢止件數 | 現行有效件數 |
        | 規章 | 0 | 0 | 0 |
        | 行政規範性文件 | 4 | 1 | 9 |
        | 第二十條第（六）項 | | | |
        | 信息內容 | 本年處理決定數量 | | |
        | 行政處罰 | 31 | | |
        """;

    DisclosureReport report =
        ReportParser.create().parse(copy.getBytes(StandardCharsets.UTF_8), "copy.txt");

    assertThat(report.metadata().issuer()).contains("雲岫縣財政局");
    assertThat(report.metadata().title()).contains("雲岫縣財政局2022年政府信息公開工作年度報告");
    assertThat(report.template()).isEqualTo(TemplateId.NATIONAL_2021);
    assertThat(report.expectFigure("proactive.normative_documents.in_force").expectValue())
        .isEqualByComparingTo("9");
    assertThat(report.expectFigure("proactive.penalties.decisions").expectValue())
        .isEqualByComparingTo("31");
    assertThat(report.sections().get(0).heading()).isEqualTo("一、總體情況");
  }
}
