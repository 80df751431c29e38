package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/** The rows of the national forms as text for {@link Grids}. */
final class FormRows {
  static final String HEAD = "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";

  private static final List<String> RULED_HEAD =
      List.of(
          ">3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|>7 申请人情况",
          ">3 ^|自然人|>5 法人或其他组织|总计",
          ">3 ^|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^");
  private static final String ZEROS = "|0|0|0|0|0|0|0";

  private FormRows() {}

  /** The cell ids of a row of the forms of 2019 and 2021, in the form's order. */
  static List<String> cells(String row) {
    return ReportTemplate.expect(TemplateId.NATIONAL_2021).cells().stream()
        .map(TemplateCell::cellId)
        .filter(cellId -> cellId.startsWith(row + "."))
        .toList();
  }

  /** Rows of table 三 in the form of 2019 with these figures in place of zeros: label, figures. */
  static List<String> requests(String... changes) {
    List<String> rows = new ArrayList<>();
    for (String label :
        List.of(
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
            "（六）其他处理",
            "（七）总计",
            "四、结转下年度继续办理")) {
      rows.add(label + figures(label, changes));
    }
    return rows;
  }

  private static String figures(String label, String... changes) {
    for (String change : changes) {
      if (change.startsWith(label + "|")) {
        return change.substring(label.length());
      }
    }
    return ZEROS;
  }

  /** Table 三 as cells in order, as a copied text has it. */
  static String[] orderedRequests(String... changes) {
    List<String> rows = new ArrayList<>(List.of(HEAD));
    rows.addAll(requests(changes));
    return rows.toArray(String[]::new);
  }

  /** Table 三 with rulings, labels over three columns. */
  static String[] ruledRequests(String... changes) {
    List<String> rows = new ArrayList<>(RULED_HEAD);
    requests(changes).forEach(row -> rows.add(">3 " + row));
    return rows.toArray(String[]::new);
  }

  /** Table 二 of 2021. */
  static String[] proactive2021() {
    return new String[] {
      ">4 第二十条第（一）项",
      "信息内容|本年制发件数|本年废止件数|现行有效件数",
      "规章|1|2|3",
      "行政规范性文件|4|5|6",
      ">4 第二十条第（五）项",
      "信息内容|>3 本年处理决定数量",
      "行政许可|>3 7",
      ">4 第二十条第（六）项",
      "信息内容|>3 本年处理决定数量",
      "行政处罚|>3 8",
      "行政强制|>3 9",
      ">4 第二十条第（八）项",
      "信息内容|>3 本年收费金额（单位：万元）",
      "行政事业性收费|>3 1.5"
    };
  }

  /** Table 四 with this row of figures. */
  static String[] disputes(String figures) {
    return new String[] {
      ">5 行政复议|>10 行政诉讼",
      "结果维持|结果纠正|其他结果|尚未审结|总计|>5 未经复议直接起诉|>5 复议后起诉",
      "^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
      figures
    };
  }
}
