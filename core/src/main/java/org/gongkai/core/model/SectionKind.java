package org.gongkai.core.model;

/** What a section of a report is about. */
public enum SectionKind implements Labelled {
  /** What stands before the first heading. */
  INTRODUCTION("Introduction", "引言"),
  /** 一、总体情况. */
  OVERVIEW("Overview", "总体情况"),
  /** 二、主动公开政府信息情况. */
  PROACTIVE_DISCLOSURE("Proactive disclosure", "主动公开政府信息情况"),
  /** 三、收到和处理政府信息公开申请情况. */
  REQUESTS("Requests received and handled", "收到和处理政府信息公开申请情况"),
  /** Charges for requests; a section of reports before 2019. */
  FEES("Fees charged", "政府信息公开的收费及减免情况"),
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  DISPUTES("Reconsideration and litigation", "政府信息公开行政复议、行政诉讼情况"),
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS_AND_IMPROVEMENTS("Problems and improvements", "存在的主要问题及改进情况"),
  /** 六、其他需要报告的事项. */
  OTHER_MATTERS("Other matters", "其他需要报告的事项"),
  /** An annex (附件). */
  ANNEX("Annex", "附件"),
  /** A numbered part under one of the sections. */
  SUBSECTION("Subsection", "小节"),
  /** A section that the form does not know. */
  OTHER("Other section", "其他章节");

  private final String labelEn;
  private final String labelZh;

  SectionKind(String labelEn, String labelZh) {
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
