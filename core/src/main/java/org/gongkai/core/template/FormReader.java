package org.gongkai.core.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;

/**
 * Reads a form's resource file. A line is a record, its first field names what it is:
 *
 * <pre>
 * template    | id | first year | last year
 * section     | kind | heading | spellings
 * table       | id
 * header      | labels of the table's head that name no column
 * block       | id | line printed over it
 * column      | id | unit | kind | label | English label | spellings
 * row         | id | label path | English label | spellings
 * variant-row | as row
 * group       | label
 * indicator   | id | unit | kind | label path | English label | printed unit
 * row-sum     | code | columns of the parts | columns of the totals      (in each row)
 * column-sum  | code | rows of the parts | rows of the totals            (in each column)
 * </pre>
 */
final class FormReader {
  private int firstYear;
  private OptionalInt lastYear = OptionalInt.empty();
  private final List<TemplateSection> sections = new ArrayList<>();
  private final List<FormTable> tables = new ArrayList<>();

  private FormReader() {}

  static ReportTemplate read(TemplateId id) {
    FormReader reader = new FormReader();
    FormFile.records(fileName(id)).forEach(reader::record);
    return reader.template(id);
  }

  static String fileName(TemplateId id) {
    return id.name().toLowerCase(Locale.ROOT) + ".form";
  }

  private ReportTemplate template(TemplateId id) {
    return new ReportTemplate(
        id,
        firstYear,
        lastYear,
        sections,
        tables.stream().map(FormTable::table).toList(),
        tables.stream().flatMap(table -> table.cells().stream()).toList());
  }

  private void record(List<String> fields) {
    switch (fields.get(0)) {
      case "template" -> years(fields);
      case "section" -> sections.add(section(fields));
      case "table" -> tables.add(new FormTable(TableKind.ofId(fields.get(1))));
      case "header" -> table().headers(FormFile.words(fields.get(1), ";"));
      case "block" -> table().block(fields.get(1), fields.get(2));
      case "column" -> table().column(column(fields), fields.get(2), fields.get(3));
      case "row" -> table().row(row(fields, Presence.FORM));
      case "variant-row" -> table().row(row(fields, Presence.VARIANT));
      case "group" -> table().row(group(fields.get(1)));
      case "indicator" -> indicator(fields);
      case "row-sum" -> table().rowSum(code(fields), ids(fields, 2), ids(fields, 3));
      case "column-sum" -> table().columnSum(code(fields), ids(fields, 2), ids(fields, 3));
      default -> throw new IllegalStateException("Unknown record in a form: " + fields);
    }
  }

  private FormTable table() {
    return tables.get(tables.size() - 1);
  }

  private void years(List<String> fields) {
    firstYear = Integer.parseInt(fields.get(2));
    lastYear =
        fields.get(3).isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(fields.get(3)));
  }

  private static TemplateSection section(List<String> fields) {
    return new TemplateSection(
        SectionKind.valueOf(fields.get(1)), fields.get(2), FormFile.words(fields.get(3), ";"));
  }

  private static TemplateColumn column(List<String> fields) {
    return new TemplateColumn(
        fields.get(1), fields.get(4), fields.get(5), FormFile.words(fields.get(6), ";"));
  }

  private static TemplateRow row(List<String> fields, Presence presence) {
    return new TemplateRow(
        fields.get(1),
        FormFile.words(fields.get(2), "/"),
        fields.get(3),
        FormFile.words(fields.get(4), ";"),
        presence);
  }

  private static TemplateRow group(String label) {
    return new TemplateRow(label, List.of(label), "", List.of(), Presence.GROUP);
  }

  private void indicator(List<String> fields) {
    TemplateRow row =
        new TemplateRow(
            fields.get(1),
            FormFile.words(fields.get(4), "/"),
            fields.get(5),
            List.of(),
            Presence.FORM);
    table()
        .indicator(row, Unit.ofCode(fields.get(2)), FormTable.kind(fields.get(3)), fields.get(6));
  }

  private static FindingCode code(List<String> fields) {
    return FindingCode.valueOf(fields.get(1));
  }

  private static List<String> ids(List<String> fields, int index) {
    return FormFile.words(fields.get(index), " ");
  }
}
