package org.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CellLabelsTest {
  static List<ReportTemplate> forms() {
    return ReportTemplate.all();
  }

  private static TemplateCell cell(TemplateId form, String cellId) {
    return ReportTemplate.expect(form).expectCell(cellId);
  }

  @Test
  void nameTableRowAndColumn() {
    TemplateCell cell = cell(TemplateId.NATIONAL_2021, "requests.granted.natural_person");

    assertThat(CellLabels.en(cell))
        .isEqualTo("Requests received and handled / Disclosed / Natural persons");
    assertThat(CellLabels.zh(cell)).isEqualTo("收到和处理政府信息公开申请情况/三、本年度办理结果/（一）予以公开/自然人");
    assertThat(CellLabels.rowEn(cell)).isEqualTo("Requests received and handled / Disclosed");
    assertThat(CellLabels.rowZh(cell)).isEqualTo("收到和处理政府信息公开申请情况/三、本年度办理结果/（一）予以公开");
  }

  @Test
  void nameIndicatorsWithTheirTotal() {
    TemplateCell part = cell(TemplateId.NATIONAL_2014, "statistics.lawsuits_other.value");
    TemplateCell total = cell(TemplateId.NATIONAL_2014, "statistics.lawsuits.value");

    assertThat(CellLabels.en(part))
        .isEqualTo("Disclosure statistics / Administrative lawsuits / other");
    assertThat(CellLabels.zh(part)).isEqualTo("政府信息公开情况统计表/五/（三）其他情形数");
    assertThat(CellLabels.en(total)).isEqualTo("Disclosure statistics / Administrative lawsuits");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areDifferentForEveryCellOfAForm(ReportTemplate form) {
    assertThat(form.cells()).map(CellLabels::en).doesNotHaveDuplicates();
    assertThat(form.cells()).map(CellLabels::zh).doesNotHaveDuplicates();
  }

  @Test
  void shortRowsAreTheLastLabelWithoutItsExplanation() {
    assertThat(shortRow("requests.partially_granted.total")).isEqualTo("（二）部分公开");
    assertThat(shortRow("requests.granted.total")).isEqualTo("（一）予以公开");
    assertThat(shortRow("requests.other_other.total")).isEqualTo("3.其他");
    assertThat(shortRow("disputes.reconsideration.total")).isEqualTo("行政复议");
  }

  private static String shortRow(String cellId) {
    return CellLabels.shortRowZh(cell(TemplateId.NATIONAL_2021, cellId));
  }
}
