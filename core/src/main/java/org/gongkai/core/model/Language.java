package org.gongkai.core.model;

/** A language that this library speaks to people. */
public enum Language {
  /** Chinese, in the words of the national forms. */
  ZH("zh"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language's tag (BCP 47). */
  public String tag() {
    return tag;
  }

  /** The one of two texts that is in this language. */
  public String choose(String zh, String en) {
    return this == ZH ? zh : en;
  }

  /** The label in this language. */
  public String label(Labelled labelled) {
    return choose(labelled.labelZh(), labelled.labelEn());
  }
}
