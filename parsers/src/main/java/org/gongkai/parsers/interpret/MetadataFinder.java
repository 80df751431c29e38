package org.gongkai.parsers.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final int LONGEST_INTRODUCTION = 30;
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

  /** The texts of the paragraphs, each compact. */
  private final List<String> compact = new ArrayList<>();

  private final Optional<Title> title;

  /** The paragraph behind the title. */
  private final int body;

  MetadataFinder(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    for (int i = 0; i < paragraphs.size(); i++) {
      compact.add(Labels.compact(paragraphs.get(i).text()));
    }
    this.title = TitleFinder.find(paragraphs);
    this.body = title.map(found -> found.firstParagraph() + found.paragraphs()).orElse(0);
  }

  Optional<Title> title() {
    return title;
  }

  ReportMetadata find() {
    int end = endOfIntroduction();
    List<String> compactIntroduction = compact.subList(body, end);
    Optional<Period> period =
        PeriodFinder.find(compactIntroduction).or(() -> PeriodFinder.find(compact));
    OptionalInt titleYear = title.map(Title::year).orElse(OptionalInt.empty());
    ReportMetadata.Builder metadata = ReportMetadata.builder();
    title.ifPresent(found -> metadata.title(found.text()));
    issuer(compactIntroduction).ifPresent(metadata::issuer);
    if (titleYear.isPresent()) {
      metadata.reportYear(titleYear.getAsInt());
    } else {
      period.ifPresent(found -> metadata.reportYear(found.end().getYear()));
    }
    period.ifPresent(metadata::period);
    published().ifPresent(metadata::published);
    scope().ifPresent(metadata::scope);
    String printed =
        paragraphs.subList(body, end).stream()
            .map(Paragraph::text)
            .collect(Collectors.joining("。"));
    return metadata.contact(ContactFinder.find(printed)).build();
  }

  /** The introduction stands between the title and the first section's heading. */
  private int endOfIntroduction() {
    int most = Math.min(paragraphs.size(), body + LONGEST_INTRODUCTION);
    int end = body;
    while (end < most && !SectionTitles.isNumberedHeading(paragraphs.get(end).text())) {
      end++;
    }
    return end;
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
      Matcher matcher = COMPILED_BY.matcher(text);
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
    for (int i = compact.size() - 1; i >= body; i--) {
      Optional<LocalDate> signed = Numerals.dateInBrackets(compact.get(i));
      if (signed.isPresent()) {
        return signed;
      }
    }
    return dateLine();
  }

  private Optional<LocalDate> dateLine() {
    return compact.stream()
        .limit(20)
        .map(DATE_LINE::matcher)
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
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      if (hasOneOf(first, text) && pattern.matcher(Traditional.simplified(text)).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOneOf(String characters, String text) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
