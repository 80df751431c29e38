package org.gongkai.core.check;

import java.util.regex.Pattern;

/**
 * What the name of an issuer surely tells of its rank. A name tells little: a 市 may have districts
 * or be a county's equal, and an office may report for its government.
 */
final class IssuerRank {
  private static final Pattern OF_THE_STATE = Pattern.compile("^(?:中华人民共和国|国务院|国家|中国|中央|全国|最高).*");
  private static final Pattern TAX_OFFICE = Pattern.compile("^国家税务总局.+");
  private static final Pattern GOVERNMENT_OFFICE = Pattern.compile(".*(?:政府|署)?办公[厅室]$");
  private static final Pattern LOWER_PLACE =
      Pattern.compile(
          ".*(?:(?<!自治|特|新)区|县|旗)(?:人民政府|政府)?$|.*(?:乡|镇|苏木)(?:人民政府|政府)$|.*街道(?:办事处|办)?$"
              + "|.*(?:村|居)民委员会$");
  private static final Pattern LOWER_OFFICE =
      Pattern.compile(".*(?:县|旗|(?<!自治)区|乡|镇|街道)(?:人民政府|政府)?办公室$");
  private static final Pattern BUREAU = Pattern.compile(".*(?:局|厅)$");
  private static final Pattern COMMITTEE = Pattern.compile(".+(?:省|自治区|市|县|区|州|旗|盟).*(?:委员会|委)$");
  private static final Pattern ZONE = Pattern.compile(".*(?:管理委员会|管委会)$");
  private static final Pattern NEW_AREA = Pattern.compile(".*新区.*");
  private static final Pattern WITHIN_ZONE = Pattern.compile(".*(?:管理委员会|管委会).+");

  private final String name;

  /** The rank of the issuer with this name. */
  IssuerRank(String issuer) {
    name = issuer.replaceAll("[\\s\\p{Z}]+", "");
  }

  /**
   * Whether it surely can make no 规章. Only ministries and such bodies directly under the State
   * Council, and the governments of provinces, cities with districts and autonomous prefectures can
   * (立法法（2023年修正）第九十一条、第九十三条). Surely cannot: districts, counties, towns, streets and their
   * offices; bureaus and commissions of any place; committees of development zones.
   */
  boolean cannotMakeRegulations() {
    if (isOfTheState() || isNewArea()) {
      return false;
    }
    return isLower() || isBureauOrCommittee() || ZONE.matcher(name).matches();
  }

  /**
   * Whether it surely is a department of a government of a county or above, which publishes by 31
   * January. Governments, their offices, towns, streets and development zones are none.
   */
  boolean isDepartment() {
    return (isBureauOrCommittee() || OF_THE_STATE.matcher(name).matches())
        && !isLower()
        && !ZONE.matcher(name).matches()
        && !WITHIN_ZONE.matcher(name).matches()
        && !GOVERNMENT_OFFICE.matcher(name).matches();
  }

  private boolean isOfTheState() {
    return OF_THE_STATE.matcher(name).matches() && !TAX_OFFICE.matcher(name).matches();
  }

  private boolean isNewArea() {
    return NEW_AREA.matcher(name).matches() && !BUREAU.matcher(name).matches();
  }

  private boolean isLower() {
    return LOWER_PLACE.matcher(name).matches() || LOWER_OFFICE.matcher(name).matches();
  }

  private boolean isBureauOrCommittee() {
    return !GOVERNMENT_OFFICE.matcher(name).matches()
        && (BUREAU.matcher(name).matches() || COMMITTEE.matcher(name).matches());
  }
}
