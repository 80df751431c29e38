package org.gongkai.core.finding;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The messages of findings, from the bundles {@code findings.properties} and {@code
 * findings_zh.properties}.
 */
final class FindingMessages {
  private static final String BUNDLE = "org.gongkai.core.finding.findings";
  // No fallback to the platform's locale: the same bytes give the same answer on every machine.
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private FindingMessages() {}

  static String english(FindingCode code, Object... arguments) {
    return format(Locale.ROOT, Locale.ENGLISH, code, arguments);
  }

  static String chinese(FindingCode code, Object... arguments) {
    return format(Locale.CHINESE, Locale.CHINESE, code, arguments);
  }

  private static String format(
      Locale bundleLocale, Locale formatLocale, FindingCode code, Object... arguments) {
    String pattern = bundle(bundleLocale).getString(code.name());
    return new MessageFormat(pattern, formatLocale).format(plain(arguments));
  }

  /** Numbers as plain text: no grouping marks, no locale's own digits. */
  private static Object[] plain(Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] =
          arguments[i] instanceof java.math.BigDecimal number
              ? number.toPlainString()
              : String.valueOf(arguments[i]);
    }
    return texts;
  }

  private static ResourceBundle bundle(Locale locale) {
    // Named modules must load their own bundles without a Control; the class path allows both.
    return FindingMessages.class.getModule().isNamed()
        ? ResourceBundle.getBundle(BUNDLE, locale)
        : ResourceBundle.getBundle(BUNDLE, locale, CONTROL);
  }
}
