package org.gongkai.parsers.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateSection;

/** Makes reports from seeds. */
public final class ReportGenerator {
  private static final String NUMERALS = "一二三四五六七八九";

  private final long seed;
  private final TemplateId template;
  private final Choice choice;
  private final ReportTemplate form;
  private final Prose prose;
  private final Notations notations;

  private ReportGenerator(long seed, TemplateId template, Notations notations) {
    this.seed = seed;
    this.template = template;
    this.choice = new Choice(seed);
    this.form = ReportTemplate.expect(template);
    this.prose = new Prose(choice);
    this.notations = notations;
  }

  /** The report of a seed. */
  public static GeneratedReport report(long seed, TemplateId template, Notations notations) {
    return new ReportGenerator(seed, template, notations).report();
  }

  private GeneratedReport report() {
    int year = year();
    String issuer = prose.issuer();
    String amountUnit = choice.of("", "（元）", "（万元）", "（单位：万元）");
    Map<String, PrintedFigure> figures = figures(amountUnit);
    Contact contact = contact();
    return new GeneratedReport(
        seed,
        template,
        issuer,
        year,
        prose.title(issuer, year),
        new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        contact,
        introduction(year, contact),
        sections(),
        new TableMaker(form, figures, amountUnit).tables(),
        figures);
  }

  private int year() {
    return switch (template) {
      case NATIONAL_2014 -> choice.between(2014, 2018);
      case NATIONAL_2019 -> choice.between(2019, 2020);
      default -> choice.between(2021, 2026);
    };
  }

  private Map<String, PrintedFigure> figures(String amountUnit) {
    Map<String, BigDecimal> values = ConsistentFigures.of(form, choice);
    FigureNotation notation = new FigureNotation(choice, notations);
    Map<String, PrintedFigure> printed = new LinkedHashMap<>();
    for (TemplateCell cell : form.cells()) {
      BigDecimal value = values.get(cell.cellId());
      if (value != null) {
        printed.put(cell.cellId(), printed(cell, value, notation, amountUnit));
      }
    }
    return printed;
  }

  private PrintedFigure printed(
      TemplateCell cell, BigDecimal value, FigureNotation notation, String amountUnit) {
    return switch (cell.kind()) {
      case COUNT -> notation.count(value);
      case SIGNED -> notation.signed(value);
      case AMOUNT -> notation.amount(value, unitAround(amountUnit));
    };
  }

  /** Only the form of 2019 leaves the unit of money to the report. */
  private String unitAround(String amountUnit) {
    if (template != TemplateId.NATIONAL_2019) {
      return "万元";
    }
    return amountUnit.contains("万元") ? "万元" : amountUnit.contains("元") ? "元" : "";
  }

  private Contact contact() {
    return Contact.builder()
        .address("临江路" + choice.between(2, 398) + "号")
        .phone("0" + choice.between(310, 999) + "-" + choice.between(2_000_000, 8_999_999))
        .postcode(String.valueOf(choice.between(210_000, 850_000)))
        .build();
  }

  private List<String> introduction(int year, Contact contact) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("根据《中华人民共和国政府信息公开条例》的规定，现公布本年度报告。" + prose.period(year));
    if (choice.percent(50)) {
      paragraphs.add(
          prose.contents(form.sections().stream().map(TemplateSection::heading).toList()));
    }
    paragraphs.add(
        "如对本报告有疑问，请联系（地址："
            + contact.address().orElseThrow()
            + "；邮编："
            + contact.postcode().orElseThrow()
            + "；电话："
            + contact.phone().orElseThrow()
            + "）。");
    return paragraphs;
  }

  private List<GeneratedSection> sections() {
    List<GeneratedSection> sections = new ArrayList<>();
    for (int i = 0; i < form.sections().size(); i++) {
      TemplateSection section = form.sections().get(i);
      String heading = NUMERALS.charAt(i) + "、" + section.heading();
      Optional<TableKind> table = tableOf(section.kind());
      List<String> text = prose.paragraphs(table.isPresent() ? 0 : 1, 2);
      sections.add(new GeneratedSection(section.kind(), 1, heading, text, table));
      if (section.kind() == SectionKind.OVERVIEW) {
        prose.partHeadings().forEach(part -> sections.add(part(part)));
      }
    }
    if (template == TemplateId.NATIONAL_2014) {
      sections.add(annex());
    }
    return sections;
  }

  private GeneratedSection part(String heading) {
    return new GeneratedSection(
        SectionKind.SUBSECTION, 2, heading, prose.paragraphs(1, 2), Optional.empty());
  }

  private GeneratedSection annex() {
    return new GeneratedSection(
        SectionKind.ANNEX, 1, "附件：政府信息公开情况统计表", List.of(), Optional.of(TableKind.STATISTICS));
  }

  private Optional<TableKind> tableOf(SectionKind kind) {
    if (template == TemplateId.NATIONAL_2014) {
      return Optional.empty();
    }
    return switch (kind) {
      case PROACTIVE_DISCLOSURE -> Optional.of(TableKind.PROACTIVE);
      case REQUESTS -> Optional.of(TableKind.REQUESTS);
      case DISPUTES -> Optional.of(TableKind.DISPUTES);
      default -> Optional.empty();
    };
  }
}
