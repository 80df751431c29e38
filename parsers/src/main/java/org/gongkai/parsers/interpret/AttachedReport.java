package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.parsers.error.AttachedReportException;
import org.gongkai.parsers.source.Attachment;
import org.gongkai.parsers.source.Paragraph;

/**
 * Tells a page that only links the report from one that prints it. A page that prints a heading of
 * a section or the prose of a report holds it itself, whatever it links.
 */
final class AttachedReport {
  private static final Pattern REPORT = Pattern.compile("信息公开.*(?:报告|年报)|年度报告|年报");

  /** An announcement of the report is shorter than this, a report in prose longer. */
  private static final int LONGEST_ANNOUNCEMENT = 300;

  private static final int LONGEST_REMARK = 80;
  private static final int MOST_NAMED = 5;

  private AttachedReport() {}

  /**
   * Lets pages without a table of the form pass that hold the report themselves or link none.
   *
   * @throws AttachedReportException if the report is only linked
   */
  static void check(
      String sourceName, Flow flow, Optional<Title> title, List<Attachment> attachments) {
    List<Attachment> named = attachments.stream().filter(AttachedReport::isNamedReport).toList();
    List<Attachment> linked = named.isEmpty() && title.isPresent() ? attachments : named;
    if (flow.paragraphs().isEmpty() && !attachments.isEmpty()) {
      throw attached(sourceName, attachments);
    }
    int longest = named.isEmpty() ? LONGEST_REMARK : LONGEST_ANNOUNCEMENT;
    if (!linked.isEmpty() && !holdsReport(flow, title, longest)) {
      throw attached(sourceName, linked);
    }
  }

  private static boolean isNamedReport(Attachment attachment) {
    return REPORT.matcher(Labels.compact(attachment.label())).find()
        || REPORT.matcher(attachment.link()).find();
  }

  private static boolean holdsReport(Flow flow, Optional<Title> title, int longest) {
    int first = title.map(Title::firstParagraph).orElse(0);
    List<Paragraph> body = flow.paragraphs().subList(first, flow.paragraphs().size());
    int prose =
        body.stream()
            .map(Paragraph::text)
            .filter(text -> text.contains("。") || text.contains("，"))
            .mapToInt(String::length)
            .sum();
    return prose >= longest
        || body.stream().map(Paragraph::text).anyMatch(SectionTitles::isNumberedHeading);
  }

  private static AttachedReportException attached(String sourceName, List<Attachment> attachments) {
    String files =
        attachments.stream()
            .limit(MOST_NAMED)
            .map(AttachedReport::described)
            .collect(Collectors.joining(", "));
    int more = attachments.size() - MOST_NAMED;
    return new AttachedReportException(
        sourceName,
        "The page only links the report as a file: "
            + files
            + (more > 0 ? " and " + more + " more." : "."),
        attachments.stream().map(Attachment::link).toList());
  }

  private static String described(Attachment attachment) {
    return attachment.label().isBlank()
        ? attachment.link()
        : "“" + attachment.label() + "” (" + attachment.link() + ")";
  }
}
