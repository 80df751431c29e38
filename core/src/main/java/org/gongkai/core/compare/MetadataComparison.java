package org.gongkai.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.report.DisclosureReport;

/** What two reports say of themselves, side by side. */
final class MetadataComparison {
  private record Words(String labelEn, String labelZh) implements Labelled {}

  private record Field(Words name, Function<DisclosureReport, Labelled> value) {}

  private static final List<Field> FIELDS =
      List.of(
          field("Title", "标题", ReportMetadata::title),
          field("Issuer", "发布机关", ReportMetadata::issuer),
          field("Year", "报告年度", metadata -> metadata.reportYear().stream().boxed().findFirst()),
          new Field(new Words("Form", "报告格式"), DisclosureReport::template),
          new Field(
              new Words("Scope", "统计范围"),
              report -> report.metadata().scope().<Labelled>map(s -> s).orElse(said(""))),
          field("Period", "统计期限", m -> m.period().map(p -> p.start() + " – " + p.end())),
          field("Published", "发布日期", ReportMetadata::published),
          field("Address", "地址", metadata -> metadata.contact().address()),
          contact("Phone", "电话", Contact::phone),
          contact("Fax", "传真", Contact::fax),
          contact("Postcode", "邮编", Contact::postcode),
          contact("E-mail", "电子邮箱", Contact::email),
          contact("Web site", "网站", Contact::website));

  private MetadataComparison() {}

  static List<MetadataRow> rows(DisclosureReport before, DisclosureReport after) {
    return FIELDS.stream()
        .map(f -> new MetadataRow(f.name, f.value.apply(before), f.value.apply(after)))
        .filter(row -> !row.before().labelZh().isEmpty() || !row.after().labelZh().isEmpty())
        .toList();
  }

  private static Field contact(String en, String zh, Function<Contact, Optional<?>> value) {
    return field(en, zh, metadata -> value.apply(metadata.contact()));
  }

  private static Field field(String en, String zh, Function<ReportMetadata, Optional<?>> value) {
    return new Field(
        new Words(en, zh),
        report -> said(value.apply(report.metadata()).map(Object::toString).orElse("")));
  }

  private static Words said(String text) {
    return new Words(text, text);
  }
}
