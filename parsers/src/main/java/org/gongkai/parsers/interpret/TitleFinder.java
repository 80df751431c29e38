package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.core.text.Numerals;
import org.gongkai.parsers.source.Paragraph;

/** Finds the title among the paragraphs at the beginning: in one line, or over two or three. */
final class TitleFinder {
  private static final int MOST_LINES = 3;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_LINE = 60;
  private static final int LOOK_AT = 60;

  private static final Pattern TITLE =
      Pattern.compile(
          "[^《，。；！？:>|,;!?]{0,60}(?:政府信息公开|政务信息公开|信息公开|政务公开)"
              + "[^《》，。；！？:,;!?]{0,24}(?:报告|年报)(?:\\([^()]{0,12}\\))?");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}()·]{2,40}(?:政府|办公室|办公厅|办事处|委员会|管委会|局|厅|委|办|署|院|部|处|所|站|中心"
              + "|街道|镇|乡|县|区|市|省|州|旗|盟|支队|总队|大队|集团|公司|学校|大学|社|会)");

  /** Documents about annual reports; a body's name may hold other words, such as 评估中心. */
  private static final Pattern LOOK_ALIKE =
      Pattern.compile("解读|图解|图片版|通知|一图读懂|动漫|公告$|的函|模板|范本" + "|公开.*(?:目录|指南|汇编|自查|考核|评估|方案|要点)");

  private static final Pattern NOTICE = Pattern.compile("通知$|解读|图解|一图读懂|模板|范本");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

  private TitleFinder() {}

  static Optional<Title> find(List<Paragraph> paragraphs) {
    int end = Math.min(paragraphs.size(), LOOK_AT);
    for (int first = 0; first < end; first++) {
      if (SectionTitles.isNumberedHeading(paragraphs.get(first).text())) {
        return Optional.empty();
      }
      for (int count = 1; count <= MOST_LINES && first + count <= paragraphs.size(); count++) {
        List<Paragraph> lines = paragraphs.subList(first, first + count);
        if (isTitle(lines)) {
          Title last = new Title(join(lines.subList(count - 1, count)), first + count - 1, 1);
          return Optional.of(
              standsAlone(lines, last) ? last : new Title(join(lines), first, count));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(List<Paragraph> lines) {
    String compact = Labels.compact(join(lines));
    boolean plausible =
        compact.length() <= LONGEST_TITLE
            && TITLE.matcher(compact).matches()
            && !LOOK_ALIKE.matcher(compact).find();
    return plausible && lines.stream().allMatch(TitleFinder::isTitleLine) && isOneTitle(lines);
  }

  /** A last line that names body and year needs none of the lines over it but a body's name. */
  private static boolean standsAlone(List<Paragraph> lines, Title last) {
    return lines.size() > 1
        && !isName(lines.get(0).text())
        && isTitle(lines.subList(lines.size() - 1, lines.size()))
        && last.year().isPresent()
        && last.issuer().isPresent();
  }

  private static boolean isTitleLine(Paragraph line) {
    return line.text().length() <= LONGEST_LINE || line.role() == Paragraph.Role.HEADING;
  }

  /** A first line that is no part of the title's sentence must be a name or carry its beginning. */
  private static boolean isOneTitle(List<Paragraph> lines) {
    if (lines.size() == 1) {
      return true;
    }
    String first = Labels.compact(lines.get(0).text());
    boolean begins =
        first.contains("信息公开") || first.contains("政务公开") || Numerals.firstYear(first).isPresent();
    return begins || NAME.matcher(first).matches();
  }

  private static String join(List<Paragraph> lines) {
    StringBuilder text = new StringBuilder();
    for (Paragraph line : lines) {
      String stripped = line.text().strip();
      boolean one = stripped.indexOf('\n') < 0;
      text.append(one ? stripped : LINE_BREAK.matcher(stripped).replaceAll(""));
    }
    return FigureMaker.fold(text.toString());
  }

  /** Whether a text is the name of a body and nothing else. */
  static boolean isName(String text) {
    String compact = Labels.compact(text);
    return compact.length() <= 40 && NAME.matcher(compact).matches();
  }

  /** Whether one of the first paragraphs reads like the title of another kind of document. */
  static boolean isLookAlike(List<Paragraph> paragraphs) {
    return paragraphs.stream().limit(10).anyMatch(p -> isAbout(p, LOOK_ALIKE));
  }

  /**
   * Whether the document begins as a notice or an interpretation, before the title it speaks of.
   */
  static boolean isNoticeBefore(List<Paragraph> paragraphs, Title title) {
    int first = title.firstParagraph();
    return paragraphs.subList(Math.max(0, first - 10), first).stream()
        .anyMatch(p -> isAbout(p, NOTICE));
  }

  private static boolean isAbout(Paragraph paragraph, Pattern kind) {
    String text = Labels.compact(paragraph.text());
    return text.length() <= LONGEST_TITLE && text.contains("信息公开") && kind.matcher(text).find();
  }
}
