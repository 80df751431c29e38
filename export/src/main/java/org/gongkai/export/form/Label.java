package org.gongkai.export.form;

import java.util.List;
import java.util.Map;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;

/** A label of a table in both languages. */
record Label(String labelZh, String labelEn) implements Labelled {
  static final Label CONTENTS = new Label("信息内容", "Information");
  static final Label APPLICANTS = new Label("申请人情况", "Applicants");
  static final Label ORGANIZATIONS = new Label("法人或其他组织", "Legal persons or other organizations");
  static final Label BALANCE =
      new Label(
          "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
          "(In each column, the first item plus the second equals the third plus the fourth)");
  static final Label INDICATOR = new Label("统计指标", "Indicator");
  static final Label UNIT = new Label("单位", "Unit");
  static final Label VALUE = new Label("统计数", "Value");

  /** Labels over rows, which the forms' files have in Chinese only. */
  private static final Map<String, String> GROUPS =
      Map.of(
          "三、本年度办理结果", "Outcome of requests this year",
          "行政诉讼", "Administrative litigation",
          "一、主动公开情况", "Proactive disclosure",
          "二、回应解读情况", "Responses and interpretation",
          "三、依申请公开情况", "Disclosure on request");

  static Label of(TemplateColumn column) {
    return new Label(column.labelZh(), column.labelEn());
  }

  /** A label over the given rows. */
  static Label group(String zh, List<TemplateRow> rows) {
    String row = rows.get(0).labelEn();
    int colon = row.indexOf(": ");
    String known = GROUPS.get(zh);
    if (known == null) {
      known = colon > 0 ? row.substring(0, colon) : zh;
    }
    return new Label(zh, known);
  }

  static Label of(TemplateRow row) {
    return new Label(row.label(), row.labelEn().isEmpty() ? row.label() : row.labelEn());
  }
}
