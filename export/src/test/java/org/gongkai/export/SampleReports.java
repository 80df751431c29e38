package org.gongkai.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Scope;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;

/** Reports of an invented body, with something of everything in them. */
public final class SampleReports {
  public static final String AMOUNT = "proactive.fees.amount";
  public static final String LICENCES = "proactive.licences.decisions";
  public static final String GRANTED = "requests.granted.natural_person";
  public static final String GRANTED_TOTAL = "requests.granted.total";
  public static final String NEW_TOTAL = "requests.new_received.total";

  private SampleReports() {}

  public static DisclosureReport full() {
    return new DisclosureReport(
        new SourceInfo("县级/临溪县.pdf", "application/pdf", "0123456789abcdef".repeat(4), 4321, 7),
        TemplateId.NATIONAL_2021,
        metadata(),
        sections(),
        figures(),
        findings());
  }

  /** Nothing in it but what must be. */
  public static DisclosureReport empty() {
    return new DisclosureReport(
        new SourceInfo("a.txt", "text/plain", "0".repeat(64), 0, 0),
        TemplateId.UNKNOWN,
        ReportMetadata.builder().build(),
        List.of(),
        Figures.of(List.of()),
        List.of());
  }

  private static ReportMetadata metadata() {
    return ReportMetadata.builder()
        .title("临溪县\n2023年政府信息公开工作年度报告")
        .issuer("临溪县")
        .reportYear(2023)
        .period(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
        .published(LocalDate.of(2024, 1, 9))
        .scope(Scope.ORGAN)
        .contact(Contact.builder().address("临溪县中山路1号").email("xx@linxi.example").build())
        .build();
  }

  private static List<Section> sections() {
    Section part =
        new Section(
            SectionKind.SUBSECTION,
            "（一）主动公开",
            2,
            SectionParagraph.lines("“引号”、\"quotes\"、\\ 与\t制表。", new TextLocation(4, 9)),
            List.of(),
            new TextLocation(4, 9));
    return List.of(
        new Section(
            SectionKind.OVERVIEW,
            "一、总体情况",
            1,
            List.of(
                new SectionParagraph("第一段。", new ParagraphLocation(4)),
                new SectionParagraph("第二段。", new ParagraphLocation(5))),
            List.of(part),
            new ParagraphLocation(3)),
        new Section(
            SectionKind.OTHER_MATTERS,
            "",
            1,
            List.of(),
            List.of(),
            new SheetLocation("统计表", "B7")));
  }

  private static Figures figures() {
    Map<String, Figure> printed = new HashMap<>();
    put(
        printed,
        Figure.value(
            AMOUNT,
            new BigDecimal("77302800.123456789012345"),
            Unit.CNY,
            "万元",
            "7730.2800123456789012345",
            page(2, 10.25)));
    put(
        printed,
        Figure.value(GRANTED, BigDecimal.ZERO, Unit.REQUEST, null, "0", page(3, 90.1))
            .withConfirmation(Confirmation.SUMS));
    put(
        printed,
        Figure.value(
            NEW_TOTAL,
            new BigDecimal("-12"),
            Unit.REQUEST,
            null,
            "减　12",
            new CellLocation(2, 5, 3)));
    put(printed, Figure.blank(GRANTED_TOTAL, Unit.REQUEST, "—", page(3, 120)));
    put(printed, Figure.unreadable(LICENCES, Unit.ITEM, "若干, \"待\"定\n见附件", page(2, 3)));
    return Figures.of(
        ReportTemplate.expect(TemplateId.NATIONAL_2021).cells().stream()
            .map(
                cell ->
                    printed.getOrDefault(cell.cellId(), Figure.absent(cell.cellId(), cell.unit())))
            .toList());
  }

  private static void put(Map<String, Figure> figures, Figure figure) {
    figures.put(figure.cellId(), figure);
  }

  private static PageLocation page(int page, double left) {
    return new PageLocation(page, new Box(left, 0.1 + 0.2, left + 30, 700));
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            FindingCode.UNREADABLE_CELL, List.of(LICENCES), page(2, 3), "No number.", "不是数字。"),
        new Finding(
            FindingCode.ROW_TOTAL,
            List.of(GRANTED, GRANTED_TOTAL),
            null,
            "0 is not the total,\nwhich is blank.",
            "合计不符。"),
        new Finding(FindingCode.BLANK_FIGURES, List.of(GRANTED_TOTAL), null, "Blank.", "空白。"),
        new Finding(FindingCode.ROW_TOTAL, List.of(GRANTED), null, "Again.", "再次。")
            .withOtherSources(List.of("县级/临溪县2022.pdf")));
  }
}
