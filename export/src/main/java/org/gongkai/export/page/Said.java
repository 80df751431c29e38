package org.gongkai.export.page;

import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.Location;
import org.gongkai.export.PlaceText;

/** A text of the pages that is put together, in both languages. */
record Said(String labelZh, String labelEn) implements Labelled {
  /** What is the same in both. */
  static Said same(String text) {
    return new Said(text, text);
  }

  /** A place in words. */
  static Said place(Location location) {
    return new Said(PlaceText.of(location, Language.ZH), PlaceText.of(location, Language.EN));
  }
}
