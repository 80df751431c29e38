package org.gongkai.parsers.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of MIME or one of its parts: its header, and its body as it is coded, a character for a
 * byte.
 */
record MailPart(Map<String, String> header, String body) {
  private static final Pattern HEAD_END = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
  private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");

  static MailPart of(String message) {
    String text = message.stripLeading();
    Matcher end = HEAD_END.matcher(text);
    boolean found = end.find();
    String head = found ? text.substring(0, end.start()) : text;
    String body = found ? text.substring(end.end()) : "";
    Map<String, String> header = new LinkedHashMap<>();
    for (String line : FOLDED.matcher(head).replaceAll(" ").split("\\r?\\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        header.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return new MailPart(header, body);
  }

  /** The media type in lower case. */
  String type() {
    return field("content-type").split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  boolean isMultipart() {
    return type().startsWith("multipart/");
  }

  /** A parameter of the content type; empty if there is none. */
  String parameter(String name) {
    Matcher matcher =
        Pattern.compile(
                ";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE)
            .matcher(field("content-type"));
    if (!matcher.find()) {
      return "";
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  /** The parts of a message of several ones. */
  List<MailPart> parts() {
    List<MailPart> parts = new ArrayList<>();
    String mark = "--" + parameter("boundary");
    int start = lineStart(mark, 0);
    while (start >= 0 && !body.startsWith("--", start + mark.length())) {
      int from = start + mark.length();
      int next = lineStart(mark, from);
      parts.add(of(body.substring(from, next < 0 ? body.length() : next)));
      start = next;
    }
    return parts;
  }

  private int lineStart(String mark, int from) {
    int at = body.indexOf(mark, from);
    while (at > 0 && body.charAt(at - 1) != '\n') {
      at = body.indexOf(mark, at + 1);
    }
    return at;
  }

  /** The body's bytes. */
  byte[] decoded() {
    return switch (field("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
      case "base64" -> Base64.getMimeDecoder().decode(body.strip());
      case "quoted-printable" -> quotedPrintable();
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** What is no escape stands for itself. */
  private byte[] quotedPrintable() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    int at = 0;
    while (at < body.length()) {
      char c = body.charAt(at);
      int feed = c == '=' ? softBreak(at + 1) : -1;
      int value = c == '=' && feed < 0 ? hex(at + 1) : -1;
      if (feed >= 0) {
        at = feed;
      } else {
        bytes.write(value >= 0 ? value : c);
        at += value >= 0 ? 3 : 1;
      }
    }
    return bytes.toByteArray();
  }

  /** Where the text goes on after a line break that is none; -1 if there is no break. */
  private int softBreak(int from) {
    int at = from;
    while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    if (at < body.length() && body.charAt(at) == '\r') {
      at++;
    }
    return at < body.length() && body.charAt(at) == '\n' ? at + 1 : -1;
  }

  private int hex(int at) {
    if (at + 1 >= body.length()) {
      return -1;
    }
    int high = Character.digit(body.charAt(at), 16);
    int low = Character.digit(body.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private String field(String name) {
    return header.getOrDefault(name, "");
  }
}
