package org.gongkai.export.page;

import org.gongkai.core.model.Labelled;

/** What the pages themselves say. */
enum Word implements Labelled {
  TITLE("Audit report", "审核报告"),
  NO_TITLE("Report without a title", "无标题报告"),
  SKIP("Skip to the findings", "跳到检查结果"),
  PRINT("Print", "打印"),
  TO_INDEX("All reports", "全部报告"),
  ISSUER("Issuer", "发布机关"),
  YEAR("Year", "报告年度"),
  FORM("Form", "报告格式"),
  SCOPE("Scope", "统计范围"),
  PERIOD("Period", "统计期限"),
  PUBLISHED("Published", "发布日期"),
  STATUS("Reading", "识读状态"),
  FIGURES("Figures", "数据"),
  READ("read", "项已读"),
  CONFIRMED("confirmed", "项经核对"),
  BLANK("blank", "项空白"),
  FILE("File", "来源文件"),
  PAGES("pages", "页"),
  NOT_SAID("not said", "未注明"),
  FINDINGS("Findings", "检查结果"),
  NO_FINDINGS("Nothing was found: the report does not contradict itself.", "未发现问题：报告前后一致。"),
  NONE_MATCH("No finding matches these filters.", "没有符合筛选条件的检查结果。"),
  CLEAR("Clear filters", "清除筛选"),
  FILTER_SEVERITY("Show by severity", "按严重程度筛选"),
  KIND("Kind", "类型"),
  ALL_KINDS("All kinds", "全部类型"),
  SEARCH("Search", "搜索"),
  SHOWN("shown", "项已显示"),
  WHOLE_REPORT("the whole report", "整份报告"),
  OTHER_REPORT("Other report", "另一报告"),
  EVIDENCE("Where it stands", "原文位置"),
  VIEW_PAGES("Pages", "原页"),
  VIEW_TABLES("Tables", "表格"),
  VIEW_TEXT("Text", "正文"),
  NO_TABLE("The report does not have this table.", "报告中没有此表。"),
  UNKNOWN_FORM(
      "The report follows no known form; it has no tables to show.", "报告不符合任何已知格式，没有可显示的表格。"),
  NO_TEXT("The report has no running text.", "报告没有正文文字。"),
  TEXT_CUT("The text goes on; it is cut here.", "正文过长，此处截断。"),
  LEGEND_BLANK("blank", "空白"),
  LEGEND_ABSENT("not in the report", "报告无此项"),
  LEGEND_UNREADABLE("no number", "无法识别"),
  FIGURE("Figure", "数据项"),
  CHOOSE_FIGURE(
      "Choose a figure to see what is printed, where it stands and how it was read.",
      "选择一个数据，查看其原文、位置与识读详情。"),
  PRINTED("Printed", "原文"),
  VALUE("Value", "数值"),
  CELL_STATUS("Status", "状态"),
  CONFIRMATION("Confirmation", "核对"),
  PLACE("Place", "位置"),
  CELL("Cell", "单元格"),
  ITS_FINDINGS("Findings", "检查结果"),
  NO_PLACE("No figure or sentence of its own stands here to be marked.", "此项没有可在此标示的数据或句子。"),
  CLOSE("Close", "关闭"),
  OVERVIEW("Overview", "总览"),
  REPORTS("Reports", "报告"),
  ISSUERS("Issuers", "发布机关"),
  CLEAN_REPORTS("Without fault", "无问题报告"),
  FAILED("Not readable", "无法读取"),
  CHART_REQUESTS("Requests by year", "各年度申请数量"),
  CHART_OUTCOMES("Outcomes by year", "各年度办理结果"),
  CHART_KINDS("Findings by kind", "检查结果类型"),
  CHART_NOTE(
      "Sums of the figures as printed in the reports given, doubtful ones included. Summaries of whole"
          + " areas are kept apart: they count again what the bodies under them report.",
      "所列为本次报告原文数字之和，含存疑数字。全地区汇总报告与所属机关报告重复计数，故分别统计。"),
  CHART_GROUP("Reports in the charts", "图表统计范围"),
  GROUP_ORGAN("Reports of bodies", "机关报告"),
  GROUP_AREA("Summaries of areas", "全地区汇总"),
  AS_TABLE("As a table", "数据表"),
  SEARCH_REPORTS("Search issuer or file", "搜索机关或文件"),
  WORST("Findings", "检查结果"),
  ANY("All", "全部"),
  ONLY_ERRORS("With errors", "有错误"),
  ONLY_WARNINGS("With errors or warnings", "有错误或警告"),
  ONLY_CLEAN("Without errors and warnings", "无错误和警告"),
  MATRIX("Issuers by year", "机关×年度"),
  LIST("List", "列表"),
  MORE("Show more", "显示更多"),
  NO_REPORT_MATCHES("No report matches these filters.", "没有符合筛选条件的报告。"),
  NO_SCRIPT(
      "The matrix and the list need JavaScript; the pages of the reports are in the folder “reports”.",
      "矩阵与列表需要启用JavaScript；各报告页面在“reports”文件夹内。"),
  LEGEND_ERROR("errors", "有错误"),
  LEGEND_WARNING("warnings, no error", "有警告"),
  LEGEND_INFO("notes only", "仅提示"),
  LEGEND_CLEAN("nothing found", "无问题"),
  CLEAN("No contradiction", "未发现矛盾"),
  HAS_ERRORS("Has errors", "存在错误"),
  HAS_WARNINGS("To be checked", "需要复核");

  private final String labelEn;
  private final String labelZh;

  Word(String labelEn, String labelZh) {
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  @Override
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String labelZh() {
    return labelZh;
  }
}
