package org.gongkai.cli.explain;

import org.gongkai.core.model.Language;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.CellKind;

/** Where the forms and their tables come from, and how what is printed in a cell is read. */
final class CellRule {
  private CellRule() {}

  /** A form with the notice that issued it. */
  static String form(TemplateId form, Language language) {
    String notice =
        switch (form) {
          case NATIONAL_2014 -> "国办发〔2014〕32号";
          case NATIONAL_2019 -> "国办公开办函〔2019〕60号";
          case NATIONAL_2021 -> "国办公开办函〔2021〕30号";
          case UNKNOWN -> throw new IllegalArgumentException("An unknown form has no cells");
        };
    return language.label(form) + language.choose("（" + notice + "）", " (" + notice + ")");
  }

  /** The article of the Regulations that asks for what a table counts. */
  static String article(TableKind table) {
    return switch (table) {
      case PROACTIVE -> "《政府信息公开条例》（2019年修订）第二十条、第五十条第（一）项";
      case REQUESTS -> "《政府信息公开条例》（2019年修订）第五十条第（二）项";
      case DISPUTES -> "《政府信息公开条例》（2019年修订）第五十条第（三）项";
      case STATISTICS -> "《政府信息公开条例》（2007年）第三十二条";
    };
  }

  /** How what is printed in a cell of a kind is read. */
  static String example(CellKind kind, Language language) {
    return switch (kind) {
      case COUNT ->
          language.choose("“5件”读作5；“-”为空白，不是0", "\"5件\" is read as 5; \"-\" is blank, not 0");
      case SIGNED -> language.choose("“增2”读作2，“减1”读作-1", "\"增2\" is read as 2, \"减1\" as -1");
      case AMOUNT ->
          language.choose(
              "单位为万元的“7730.28”读作77302800（元）", "\"7730.28\" under 万元 is read as 77302800 (yuan)");
    };
  }
}
