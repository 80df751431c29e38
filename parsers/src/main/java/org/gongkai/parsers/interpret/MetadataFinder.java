package org.gongkai.parsers.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Scope;
import org.gongkai.core.text.CompactText;
import org.gongkai.core.text.Numerals;
import org.gongkai.parsers.source.Paragraph;

/** Finds what a report says of itself: title, issuer, year, period, contact, date, scope. */
final class MetadataFinder {
  private static final int SIGNATURE_LINES = 12;
  private static final Pattern COMPILED_BY =
      Pattern.compile(
          "由([\\p{IsHan}()]{3,40}?)(?:编制|结合|根据|负责|汇总)|结合([\\p{IsHan}()]{3,40}?)(?:\\d{4}年|实际|工作)");
  private static final Pattern DATE_LINE =
      Pattern.compile("(?:发布日期|发布时间|成文日期|发文日期|公开日期|生成日期)[::]?(.*)");
  private static final Pattern AREA =
      Pattern.compile(
          "全(?:省|市|县|区|州|旗|盟|镇|乡)(?:各级|各)?(?:行政机关|政府系统|行政机构|各部门|部门|单位)"
              + "|全(?:省|市|县|区|州|旗)(?:共|累计|全年)?(?:新收|收到|受理|办理)");
  private static final Pattern ORGAN =
      Pattern.compile("(?:我|本)(?:局|委|办|厅|院|镇|乡|街道|单位|机关|中心|会|处|队|所|站|社|部)");

  private final List<Paragraph> paragraphs;
  private final Optional<Title> title;

  MetadataFinder(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.title = TitleFinder.find(paragraphs);
  }

  Optional<Title> title() {
    return title;
  }

  ReportMetadata find() {
    List<String> introduction = introduction();
    Optional<Period> period =
        PeriodFinder.find(introduction)
            .or(() -> PeriodFinder.find(paragraphs.stream().map(Paragraph::text).toList()));
    OptionalInt titleYear = title.map(Title::year).orElse(OptionalInt.empty());
    ReportMetadata.Builder metadata = ReportMetadata.builder();
    title.ifPresent(found -> metadata.title(found.text()));
    issuer(introduction).ifPresent(metadata::issuer);
    if (titleYear.isPresent()) {
      metadata.reportYear(titleYear.getAsInt());
    } else {
      period.ifPresent(found -> metadata.reportYear(found.end().getYear()));
    }
    period.ifPresent(metadata::period);
    published().ifPresent(metadata::published);
    scope().ifPresent(metadata::scope);
    return metadata.contact(ContactFinder.find(String.join("。", introduction))).build();
  }

  /** What stands between the title and the first section's heading. */
  private List<String> introduction() {
    int first = title.map(t -> t.firstParagraph() + t.paragraphs()).orElse(0);
    return paragraphs.stream()
        .skip(first)
        .map(Paragraph::text)
        .takeWhile(text -> !SectionTitles.isNumberedHeading(text))
        .limit(30)
        .collect(Collectors.toList());
  }

  private Optional<String> issuer(List<String> introduction) {
    return title
        .flatMap(Title::issuer)
        .or(this::nameOverTitle)
        .or(this::signature)
        .or(() -> compiledBy(introduction));
  }

  private Optional<String> nameOverTitle() {
    return title
        .filter(found -> found.firstParagraph() > 0)
        .map(found -> paragraphs.get(found.firstParagraph() - 1).text())
        .filter(TitleFinder::isName)
        .map(CompactText::of);
  }

  private Optional<String> signature() {
    return lastLines().stream().filter(TitleFinder::isName).map(CompactText::of).findFirst();
  }

  private static Optional<String> compiledBy(List<String> introduction) {
    for (String text : introduction) {
      Matcher matcher = COMPILED_BY.matcher(Labels.compact(text));
      if (matcher.find()) {
        return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** The last lines of the text, the very last first. */
  private List<String> lastLines() {
    List<String> last =
        paragraphs
            .subList(Math.max(0, paragraphs.size() - SIGNATURE_LINES), paragraphs.size())
            .stream()
            .map(Paragraph::text)
            .collect(Collectors.toList());
    java.util.Collections.reverse(last);
    return last;
  }

  /** The date under the text, or in brackets under the title, or in a date line over it. */
  private Optional<LocalDate> published() {
    Optional<LocalDate> signed =
        paragraphs.stream()
            .skip(title.map(t -> t.firstParagraph() + t.paragraphs()).orElse(0))
            .map(paragraph -> Labels.compact(paragraph.text()))
            .flatMap(text -> Numerals.dateInBrackets(text).stream())
            .reduce((first, last) -> last);
    return signed.or(this::dateLine);
  }

  private Optional<LocalDate> dateLine() {
    return paragraphs.stream()
        .limit(20)
        .map(paragraph -> DATE_LINE.matcher(Labels.compact(paragraph.text())))
        .filter(Matcher::find)
        .flatMap(matcher -> Numerals.firstDate(matcher.group(1)).stream())
        .findFirst();
  }

  private Optional<Scope> scope() {
    if (speaks(AREA, "全")) {
      return Optional.of(Scope.AREA);
    }
    return speaks(ORGAN, "我本") ? Optional.of(Scope.ORGAN) : Optional.empty();
  }

  /**
   * Whether any text has the pattern.
   *
   * @param first the characters with which it begins
   */
  private boolean speaks(Pattern pattern, String first) {
    return paragraphs.stream()
        .map(Paragraph::text)
        .filter(text -> text.chars().anyMatch(c -> first.indexOf(c) >= 0))
        .anyMatch(text -> pattern.matcher(Traditional.simplified(text)).find());
  }
}
