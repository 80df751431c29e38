package org.gongkai.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Scope;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.ReportStatus;

/** The texts that stand for the constants of an enum: its ids where it has such, else its names. */
final class WireNames<E extends Enum<E>> {
  static final WireNames<TemplateId> TEMPLATE = new WireNames<>(TemplateId.class, Enum::name);
  static final WireNames<Scope> SCOPE = new WireNames<>(Scope.class, Scope::id);
  static final WireNames<SectionKind> SECTION = new WireNames<>(SectionKind.class, Enum::name);
  static final WireNames<FigureStatus> FIGURE_STATUS =
      new WireNames<>(FigureStatus.class, FigureStatus::id);
  static final WireNames<Unit> UNIT = new WireNames<>(Unit.class, Unit::code);
  static final WireNames<Confirmation> CONFIRMATION =
      new WireNames<>(Confirmation.class, Enum::name);
  static final WireNames<FindingCode> FINDING = new WireNames<>(FindingCode.class, Enum::name);
  static final WireNames<Severity> SEVERITY = new WireNames<>(Severity.class, Enum::name);
  static final WireNames<ReportStatus> REPORT_STATUS =
      new WireNames<>(ReportStatus.class, ReportStatus::id);

  private final Function<E, String> nameOf;
  private final Map<String, E> byName = new LinkedHashMap<>();

  private WireNames(Class<E> type, Function<E, String> nameOf) {
    this.nameOf = nameOf;
    Arrays.stream(type.getEnumConstants()).forEach(e -> byName.put(nameOf.apply(e), e));
  }

  String name(E constant) {
    return nameOf.apply(constant);
  }

  Set<String> names() {
    return byName.keySet();
  }

  E constant(JsonFields fields, String field) {
    String name = fields.text(field);
    E constant = byName.get(name);
    if (constant == null) {
      throw fields.fault(field, "'" + name + "' is none of " + byName.keySet() + ".");
    }
    return constant;
  }
}
