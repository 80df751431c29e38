package org.gongkai.core.finding;

import org.gongkai.core.model.Labelled;

/** How much a finding weighs. */
public enum Severity implements Labelled {
  /** The report contradicts itself or another report. */
  ERROR("Error", "错误"),
  /** Likely wrong; a person should look. */
  WARNING("Warning", "警告"),
  /** Worth knowing. */
  INFO("Note", "提示");

  private final String labelEn;
  private final String labelZh;

  Severity(String labelEn, String labelZh) {
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
