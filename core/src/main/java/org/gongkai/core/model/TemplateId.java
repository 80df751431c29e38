package org.gongkai.core.model;

/** The national form that a report follows, as its table labels tell it (never its year). */
public enum TemplateId implements Labelled {
  /** The statistics table of 国办发〔2014〕32号, reporting years 2014 to 2018. */
  NATIONAL_2014("National form of 2014", "2014年统计表"),
  /** The trial format of 国办公开办函〔2019〕60号, reporting years 2019 and 2020. */
  NATIONAL_2019("National form of 2019 (trial)", "2019年格式（试行）"),
  /** The revised format of 国办公开办函〔2021〕30号, reporting years from 2021. */
  NATIONAL_2021("National form of 2021", "2021年格式"),
  /** No table of a national form was found. */
  UNKNOWN("Unknown form", "未知格式");

  private final String labelEn;
  private final String labelZh;

  TemplateId(String labelEn, String labelZh) {
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  @Override
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String labelZh() {
    return labelZh;
  }
}
