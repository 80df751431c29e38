package org.gongkai.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * Reports for tests: an invented body's report in a form, in which every check is content. Tests
 * change what they are about. Each cell stands at a place of its own, {@link #locationOf}.
 */
public final class ReportFixture {
  private static final Map<String, Integer> REQUESTS =
      Map.ofEntries(
          Map.entry("requests.new_received.natural_person", 34),
          Map.entry("requests.carried_over.natural_person", 4),
          Map.entry("requests.granted.natural_person", 30),
          Map.entry("requests.partially_granted.natural_person", 2),
          Map.entry("requests.unavailable_not_held.natural_person", 3),
          Map.entry("requests.processed_total.natural_person", 35),
          Map.entry("requests.carried_forward.natural_person", 3),
          Map.entry("requests.new_received.commercial_enterprise", 5),
          Map.entry("requests.granted.commercial_enterprise", 4),
          Map.entry("requests.denied_process_information.commercial_enterprise", 1),
          Map.entry("requests.processed_total.commercial_enterprise", 5),
          Map.entry("requests.new_received.total", 39),
          Map.entry("requests.carried_over.total", 4),
          Map.entry("requests.granted.total", 34),
          Map.entry("requests.partially_granted.total", 2),
          Map.entry("requests.denied_process_information.total", 1),
          Map.entry("requests.unavailable_not_held.total", 3),
          Map.entry("requests.processed_total.total", 40),
          Map.entry("requests.carried_forward.total", 3),
          Map.entry("disputes.reconsideration.upheld", 2),
          Map.entry("disputes.reconsideration.corrected", 1),
          Map.entry("disputes.reconsideration.pending", 1),
          Map.entry("disputes.reconsideration.total", 4),
          Map.entry("disputes.litigation_after_reconsideration.upheld", 1),
          Map.entry("disputes.litigation_after_reconsideration.total", 1));

  private static final Map<String, Integer> STATISTICS =
      Map.ofEntries(
          Map.entry("statistics.disclosed.value", 812),
          Map.entry("statistics.requests_received.value", 9),
          Map.entry("statistics.requests_in_person.value", 2),
          Map.entry("statistics.requests_online.value", 6),
          Map.entry("statistics.requests_letter.value", 1),
          Map.entry("statistics.requests_completed.value", 9),
          Map.entry("statistics.requests_completed_on_time.value", 8),
          Map.entry("statistics.requests_completed_extended.value", 1),
          Map.entry("statistics.replies.value", 9),
          Map.entry("statistics.replies_granted.value", 6),
          Map.entry("statistics.replies_denied.value", 2),
          Map.entry("statistics.replies_not_existing.value", 1),
          Map.entry("statistics.denied_privacy.value", 2),
          Map.entry("statistics.reconsiderations.value", 1),
          Map.entry("statistics.reconsiderations_upheld.value", 1),
          Map.entry("statistics.staff.value", 3),
          Map.entry("statistics.staff_full_time.value", 1),
          Map.entry("statistics.staff_part_time.value", 2));

  private final TemplateId form;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private List<Section> sections;
  private ReportMetadata metadata;
  private final List<Finding> findings = new ArrayList<>();

  private ReportFixture(TemplateId form, int year) {
    this.form = form;
    Map<String, Integer> values = new HashMap<>(REQUESTS);
    values.putAll(STATISTICS);
    ReportTemplate.of(form).stream()
        .flatMap(template -> template.cells().stream())
        .forEach(cell -> figures.put(cell.cellId(), figure(cell, values)));
    sections = sectionsOf(form);
    metadata = metadataOf(year + "年", year).build();
  }

  /** A report in this form for a year in which it is in force. */
  public static ReportFixture of(TemplateId form) {
    return switch (form) {
      case NATIONAL_2014 -> new ReportFixture(form, 2017);
      case NATIONAL_2019 -> new ReportFixture(form, 2020);
      default -> new ReportFixture(form, 2022);
    };
  }

  private static Figure figure(TemplateCell cell, Map<String, Integer> values) {
    if (cell.presence() == Presence.VARIANT) {
      return Figure.absent(cell.cellId(), cell.unit());
    }
    int value = values.getOrDefault(cell.cellId(), 0);
    return Figure.value(
        cell.cellId(),
        BigDecimal.valueOf(value),
        cell.unit(),
        cell.kind() == CellKind.AMOUNT ? "万元" : null,
        String.valueOf(value),
        locationOf(cell.cellId()));
  }

  private static List<Section> sectionsOf(TemplateId form) {
    List<Section> all = new ArrayList<>();
    all.add(section(SectionKind.INTRODUCTION, "", "根据条例要求，编制本报告。"));
    ReportTemplate.of(form).stream()
        .flatMap(template -> template.sections().stream())
        .forEach(s -> all.add(section(s.kind(), s.heading(), "本年度相关工作有序开展。")));
    return all;
  }

  /** A section of the first level without parts. */
  public static Section section(SectionKind kind, String heading, String text) {
    Location place = new ParagraphLocation(1);
    return new Section(kind, heading, 1, SectionParagraph.lines(text, place), List.of(), place);
  }

  /** Metadata with a title that has this in it, and the period of a year. */
  public static ReportMetadata.Builder metadataOf(String inTitle, int year) {
    return ReportMetadata.builder()
        .title("青岭市渔业局" + inTitle + "政府信息公开工作年度报告")
        .issuer("青岭市渔业局")
        .reportYear(year)
        .period(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  /** Where a cell of the fixture stands. */
  public static Location locationOf(String cellId) {
    return new CellLocation(1, 1 + Math.floorMod(cellId.hashCode(), 1_000_000), 1);
  }

  /** Prints a number in a cell. */
  public ReportFixture value(String cellId, String number) {
    Figure old = figures.get(cellId);
    return put(
        Figure.value(cellId, new BigDecimal(number), old.unit(), null, number, locationOf(cellId)));
  }

  /** Prints an amount of money, in yuan, with its unit. */
  public ReportFixture money(String cellId, String yuan, String printedUnit) {
    Figure old = figures.get(cellId);
    return put(
        Figure.value(
            cellId, new BigDecimal(yuan), old.unit(), printedUnit, yuan, locationOf(cellId)));
  }

  /** Leaves the cells whose ids start so blank. */
  public ReportFixture blank(String prefix) {
    return mark(prefix, "");
  }

  /** Prints a mark for nothing in the cells whose ids start so. */
  public ReportFixture mark(String prefix, String mark) {
    ids(id -> id.startsWith(prefix))
        .forEach(id -> put(Figure.blank(id, figures.get(id).unit(), mark, locationOf(id))));
    return this;
  }

  /** Prints something that is no number. */
  public ReportFixture unreadable(String cellId, String raw) {
    return put(Figure.unreadable(cellId, figures.get(cellId).unit(), raw, locationOf(cellId)));
  }

  /** Takes the cells away whose ids start so. */
  public ReportFixture absent(String prefix) {
    ids(id -> id.startsWith(prefix)).forEach(id -> put(Figure.absent(id, figures.get(id).unit())));
    return this;
  }

  /** Takes a table away. */
  public ReportFixture absent(TableKind table) {
    return absent(table.id() + ".");
  }

  /** Marks a figure as confirmed. */
  public ReportFixture confirmed(String cellId, Confirmation confirmation) {
    return put(figures.get(cellId).withConfirmation(confirmation));
  }

  /** Adds a finding of the reading. */
  public ReportFixture finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  /** Sets the metadata. */
  public ReportFixture metadata(ReportMetadata.Builder builder) {
    metadata = builder.build();
    return this;
  }

  /** Sets the sections. */
  public ReportFixture sections(Section... newSections) {
    sections = List.of(newSections);
    return this;
  }

  /** Takes the sections of a kind away. */
  public ReportFixture without(SectionKind kind) {
    sections = sections.stream().filter(section -> section.kind() != kind).toList();
    return this;
  }

  /** Adds a section at the end. */
  public ReportFixture with(Section section) {
    List<Section> all = new ArrayList<>(sections);
    all.add(section);
    sections = List.copyOf(all);
    return this;
  }

  /** The report. */
  public DisclosureReport build() {
    return new DisclosureReport(
        new SourceInfo("report.txt", "text/plain", "0".repeat(64), 1000, 0),
        form,
        metadata,
        sections,
        Figures.of(figures.values()),
        findings);
  }

  private ReportFixture put(Figure figure) {
    figures.put(figure.cellId(), figure);
    return this;
  }

  private List<String> ids(Predicate<String> condition) {
    return figures.keySet().stream().filter(condition).toList();
  }
}
