package org.gongkai.core.finding;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The messages of findings, from the bundles {@code findings.properties} and {@code
 * findings_zh.properties}.
 */
final class FindingMessages {
  private static final String BUNDLE = "org.gongkai.core.finding.findings";
  private static final DateTimeFormatter CHINESE_DATE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
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
    return new MessageFormat(pattern, formatLocale).format(plain(formatLocale, arguments));
  }

  /** Numbers as plain text: no grouping marks, no locale's own digits. */
  private static Object[] plain(Locale locale, Object... arguments) {
    return Arrays.stream(arguments).map(argument -> plain(locale, argument)).toArray();
  }

  private static String plain(Locale locale, Object argument) {
    if (argument instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return argument instanceof LocalDate day && locale == Locale.CHINESE
        ? CHINESE_DATE.format(day)
        : String.valueOf(argument);
  }

  private static ResourceBundle bundle(Locale locale) {
    // Named modules must load their own bundles without a Control; the class path allows both.
    return FindingMessages.class.getModule().isNamed()
        ? ResourceBundle.getBundle(BUNDLE, locale)
        : ResourceBundle.getBundle(BUNDLE, locale, CONTROL);
  }
}
