package org.gongkai.parsers.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.model.Contact;
import org.gongkai.core.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Finds how to reach the issuer in the introduction. */
final class ContactFinder {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:通讯|联系|单位|办公|邮寄|来信)?地址(?:为|是)?[::]?([^,，;；。()]{4,60})");
  private static final Pattern BARE_ADDRESS =
      Pattern.compile("\\(([^(),，:]{2,40}(?:号|楼|室|路|街|大厦)[^(),，:]{0,20})[,，](?:联系)?电话");
  private static final Pattern PHONE =
      Pattern.compile("(?:联系|咨询|办公)?电话(?:号码)?(?:为|是)?[::]?(\\(?\\d[\\d()—–－‒‐‑―⸺⼀一-]{5,24}\\d)");
  private static final Pattern FAX =
      Pattern.compile("传真(?:号码)?(?:为|是)?[::]?(\\(?\\d[\\d()—–－‒‐‑―⸺⼀一-]{5,24}\\d)");
  private static final Pattern POSTCODE =
      Pattern.compile("(?:邮政编码|邮编)(?:为|是)?[::]?(\\d{6})(?!\\d)");
  private static final Pattern EMAIL =
      Pattern.compile("([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,64}\\.[A-Za-z]{2,10})");
  private static final Pattern WEBSITE =
      Pattern.compile("((?:https?://|www\\.)[A-Za-z0-9._~/?=&%#:-]{3,200}[A-Za-z0-9/])");

  /** A match may begin anywhere before its word. */
  private static final int FAR = Integer.MAX_VALUE;

  private final String printed;
  private final String text;

  private ContactFinder(String printed) {
    this.printed = printed;
    this.text = Traditional.simplified(printed);
  }

  static Contact find(String text) {
    return new ContactFinder(CompactText.of(text)).find();
  }

  private Contact find() {
    String address = first(ADDRESS, "地址", 2);
    return Contact.builder()
        .address(address == null ? first(BARE_ADDRESS, "电话", FAR) : address)
        .phone(first(PHONE, "电话", 2))
        .fax(first(FAX, "传真", 0))
        .postcode(first(POSTCODE, "邮", 0))
        .email(first(EMAIL, "@", 64))
        .website(first(WEBSITE, text.contains("http") ? "http" : "www.", FAR))
        .build();
  }

  /**
   * What is found in simplified characters is given as printed.
   *
   * @param word a text without it has no match; most do not have it
   * @param before how far before it a match may begin
   */
  private @Nullable String first(Pattern pattern, String word, int before) {
    int at = text.indexOf(word);
    if (at < 0) {
      return null;
    }
    Matcher matcher = pattern.matcher(text).region(Math.max(0, at - before), text.length());
    return matcher.find() ? printed.substring(matcher.start(1), matcher.end(1)) : null;
  }
}
