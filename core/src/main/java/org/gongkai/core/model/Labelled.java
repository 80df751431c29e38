package org.gongkai.core.model;

/** Something with a name in both languages of this library. */
public interface Labelled {
  /** The English label, for example {@code Natural persons}. */
  String labelEn();

  /** The Chinese label, in the words of the national form, for example {@code 自然人}. */
  String labelZh();
}
