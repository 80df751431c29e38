package org.gongkai.export.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.PagePicture;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Scope;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/** Reports of invented bodies with pages, tables and text, as the pages of an audit show them. */
final class ShownReports {
  static final String UPHELD = "disputes.reconsideration.upheld";
  static final String TOTAL = "disputes.reconsideration.total";
  static final String LICENCES = "proactive.licences.decisions";
  static final String SENTENCE = "2021年，本机关受理申请3件。";

  private static final Box SENTENCE_BOX = new Box(80, 100, 500, 116);

  private ShownReports() {}

  /** An error over two cells, a warning on a sentence, a note on a blank cell. */
  static DisclosureReport report(String issuer, int year) {
    return report(
        new SourceInfo(source(issuer, year), "application/pdf", "0123456789abcdef".repeat(4), 9, 3),
        ReportMetadata.builder()
            .title(issuer + year + "年政府信息公开工作年度报告")
            .issuer(issuer)
            .reportYear(year)
            .period(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
            .scope(Scope.ORGAN)
            .build(),
        findings());
  }

  static String source(String issuer, int year) {
    return year + "/" + issuer + ".pdf";
  }

  static DisclosureReport report(
      SourceInfo source, ReportMetadata metadata, List<Finding> findings) {
    return new DisclosureReport(
        source, TemplateId.NATIONAL_2021, metadata, sections(SENTENCE), figures(), findings);
  }

  private static List<Finding> findings() {
    return List.of(
        Finding.of(FindingCode.BLANK_FIGURES, List.of(LICENCES), null, "a", "甲", 1, 9, "b", "乙"),
        new Finding(
            FindingCode.STALE_YEAR,
            List.of(),
            new PageLocation(2, SENTENCE_BOX),
            "A sentence speaks of 2021: \"" + SENTENCE + "\"",
            "正文按2021年叙述：“" + SENTENCE + "”"),
        new Finding(
            FindingCode.DISPUTE_TOTAL,
            List.of(UPHELD, TOTAL),
            placeOf(3, 5, 9),
            "7 is not 9",
            "7 不等于 9"));
  }

  static List<Section> sections(String sentence) {
    PageLocation heading = new PageLocation(2, new Box(80, 70, 300, 90));
    return List.of(
        new Section(
            SectionKind.OVERVIEW,
            "一、总体情况",
            1,
            List.of(
                new SectionParagraph(
                    "本年度工作平稳。" + sentence + "均已答复。", new PageLocation(2, SENTENCE_BOX))),
            List.of(),
            heading));
  }

  private static Figures figures() {
    List<Figure> figures = new ArrayList<>();
    int number = 0;
    for (TemplateCell cell : ReportTemplate.expect(TemplateId.NATIONAL_2021).cells()) {
      figures.add(figure(cell, placeOf(3, number % 10, number / 10)));
      number++;
    }
    return Figures.of(figures);
  }

  private static Figure figure(TemplateCell cell, PageLocation place) {
    if (cell.presence() == Presence.VARIANT) {
      return Figure.absent(cell.cellId(), cell.unit());
    }
    if (cell.cellId().equals(LICENCES)) {
      return Figure.blank(cell.cellId(), cell.unit(), "", place);
    }
    String raw =
        switch (cell.cellId()) {
          case UPHELD -> "7";
          case TOTAL -> "9";
          default -> "0";
        };
    return Figure.value(cell.cellId(), new BigDecimal(raw), cell.unit(), null, raw, place);
  }

  private static PageLocation placeOf(int page, int column, int row) {
    double left = 50 + column * 48;
    double top = 60 + row * 36;
    return new PageLocation(page, new Box(left, top, left + 48, top + 36));
  }

  /** Pictures of the pages 2 and 3. */
  static List<PagePicture> pictures() {
    return List.of(picture(2), picture(3));
  }

  private static PagePicture picture(int page) {
    BufferedImage image = new BufferedImage(60, 85, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 60, 85);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PagePicture(page, 595, 842, png.toByteArray());
  }

  /** A report whose every text tries to be more than a text. */
  static DisclosureReport hostile(String text) {
    Finding finding =
        new Finding(
                FindingCode.PROSE_TABLE_MISMATCH,
                List.of(),
                new PageLocation(2, SENTENCE_BOX),
                text,
                text)
            .withOtherSources(List.of(text));
    List<Figure> figures = new ArrayList<>();
    for (TemplateCell cell : ReportTemplate.expect(TemplateId.NATIONAL_2021).cells()) {
      figures.add(Figure.unreadable(cell.cellId(), cell.unit(), text, placeOf(3, 0, 0)));
    }
    return new DisclosureReport(
        new SourceInfo(text, text, "0".repeat(64), 9, 3),
        TemplateId.NATIONAL_2021,
        ReportMetadata.builder().title(text).issuer(text).reportYear(2023).build(),
        sections(text),
        Figures.of(figures),
        List.of(finding));
  }
}
