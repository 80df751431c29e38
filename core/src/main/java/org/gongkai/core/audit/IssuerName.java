package org.gongkai.core.audit;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an issuer in the one form that its spellings share: without white space and a second
 * name in brackets, 政府办 written as 人民政府办公室, a place alone as its 人民政府, and the kind of body in full
 * ({@code 市监局}: {@code 市场监督管理局}). Simplified and traditional characters stay apart.
 *
 * <p>Different bodies keep different names: {@code 云岫市人民政府} is not {@code 云岫市人民政府办公室}. That a body
 * was renamed only {@link IssuerAliases} can tell.
 *
 * @param text the name
 */
public record IssuerName(String text) {
  private static final Pattern SECOND_NAME = Pattern.compile("[(\\[〔【].*[)\\]〕】]$");
  // These brackets do not give another name but tell what the figures cover.
  private static final Pattern COVER = Pattern.compile("本级|汇总|全[省市县区州旗镇乡]|机关");
  private static final Pattern OFFICE = Pattern.compile("(?:人民)?政府办(?:公[室厅])?$");
  private static final Pattern GOVERNMENT = Pattern.compile("(?<!人民)政府$");
  private static final Pattern PLACE =
      Pattern.compile(".+(?:省|自治区|市|县|自治州|旗|盟|镇|乡|(?<!开发|园|示范|管理|保税|度假|试验|景|新|港|合作|产业|集聚)区)$");
  private static final Pattern STREET = Pattern.compile("街道(?:办)?$");
  private static final Pattern INNER = Pattern.compile("人民政府(?!办公室$)(?=.)");
  private static final Pattern COMMITTEE = Pattern.compile("管委会?$");
  private static final Pattern LEVEL = Pattern.compile("^[省市县区州旗盟镇乡]");
  private static final String OF_GOVERNMENT = "人民政府";

  /** Checks that there is a name. */
  public IssuerName {
    Objects.requireNonNull(text, "text");
  }

  /** The name of an issuer as a report prints it. */
  public static IssuerName of(String printed) {
    String name = plain(printed);
    if (name.matches("政府|人民政府")) {
      return new IssuerName(OF_GOVERNMENT);
    }
    name = OFFICE.matcher(name).replaceFirst("人民政府办公室");
    name = GOVERNMENT.matcher(name).replaceFirst(OF_GOVERNMENT);
    name = STREET.matcher(name).replaceFirst("街道办事处");
    name = COMMITTEE.matcher(name).replaceFirst("管理委员会");
    if (PLACE.matcher(name).matches()) {
      name += OF_GOVERNMENT;
    }
    return new IssuerName(Organs.listed().inFull(INNER.matcher(name).replaceAll("")));
  }

  private static String plain(String printed) {
    String name =
        printed.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "").replace('（', '(').replace('）', ')');
    Matcher second = SECOND_NAME.matcher(name);
    return second.find() && second.start() > 0 && !COVER.matcher(second.group()).find()
        ? name.substring(0, second.start())
        : name;
  }

  /** Whether the name tells no place, as {@code 市教育局} and {@code 财政局}: many bodies have it. */
  public boolean isWithoutPlace() {
    return isKind(text) || isKind(LEVEL.matcher(text).replaceFirst(""));
  }

  private static boolean isKind(String name) {
    return name.equals(OF_GOVERNMENT)
        || name.equals("人民政府办公室")
        || name.equals("街道办事处")
        || Organs.listed().isKind(name);
  }

  /** Whether this is a government itself, not an office or department of one. */
  public boolean isGovernment() {
    return text.endsWith(OF_GOVERNMENT);
  }

  @Override
  public String toString() {
    return text;
  }
}
