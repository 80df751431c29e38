package org.gongkai.core.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.text.Nearest;

/**
 * Reads a rules file. It is stricter than {@link java.util.Properties}: no escapes, no line goes on
 * in the next, and no key stands twice, so that no setting is lost unseen.
 */
final class RulesFile {
  private static final String SEVERITY = ".severity";
  private static final String OFF = "off";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");

  private final String name;
  private int line;

  RulesFile(String name) {
    this.name = name;
  }

  static RuleSettings read(Path file) throws IOException {
    String name = file.toString();
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new RulesFile(name).parse(text);
    } catch (CharacterCodingException e) {
      throw new RuleSettingsException(name, 1, "The file is not in UTF-8; save it as such.");
    }
  }

  RuleSettings parse(String text) {
    RuleSettings settings = RuleSettings.defaults();
    Map<String, Integer> lines = new HashMap<>();
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String raw : withoutMark.split("\r\n|\r|\n", -1)) {
      line++;
      String content = COMMENT.matcher(raw).replaceFirst("").strip();
      if (content.isEmpty()) {
        continue;
      }
      int sign = content.indexOf('=');
      if (sign < 0) {
        throw wrong("'" + content + "' is no setting. Write, for example, " + example() + ".");
      }
      String key = content.substring(0, sign).strip();
      Integer first = lines.putIfAbsent(key, line);
      if (first != null) {
        throw wrong("'" + key + "' stands in line " + first + " already. Keep one of the two.");
      }
      settings = set(settings, key, content.substring(sign + 1).strip());
    }
    return settings;
  }

  private RuleSettings set(RuleSettings settings, String key, String value) {
    for (FindingCode code : FindingCode.values()) {
      if (key.equals(code + SEVERITY)) {
        return severity(settings, code, value);
      }
    }
    for (RuleOption option : RuleOption.values()) {
      if (key.equals(option.key())) {
        return settings.with(option, number(option, value));
      }
    }
    List<String> near = Nearest.to(key, keys(), 1);
    throw wrong(
        "There is no setting '"
            + key
            + "'."
            + (near.isEmpty() ? "" : " Is '" + near.get(0) + "' meant?"));
  }

  private RuleSettings severity(RuleSettings settings, FindingCode code, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (word.equals(OFF)) {
      if (RuleSettings.isMandatory(code)) {
        throw wrong(
            code
                + " cannot be switched off: without it a doubtful or missing figure would be"
                + " silent. Its severity can be info, warning or error.");
      }
      return settings.without(code);
    }
    Optional<Severity> severity =
        Arrays.stream(Severity.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst();
    return settings.with(
        code,
        severity.orElseThrow(
            () -> wrong("A severity is off, info, warning or error, not '" + value + "'.")));
  }

  private BigDecimal number(RuleOption option, String value) {
    if (NUMBER.matcher(value).matches() && option.allows(new BigDecimal(value))) {
      return new BigDecimal(value);
    }
    throw wrong(option.key() + " must be " + option.allowed() + ", not '" + value + "'.");
  }

  /** All keys that a rules file may have. */
  static List<String> keys() {
    return Stream.concat(
            Arrays.stream(FindingCode.values()).map(code -> code + SEVERITY),
            Arrays.stream(RuleOption.values()).map(RuleOption::key))
        .toList();
  }

  private static String example() {
    return "'" + FindingCode.LARGE_CHANGE + SEVERITY + " = " + OFF + "'";
  }

  private RuleSettingsException wrong(String problem) {
    return new RuleSettingsException(name, line, problem);
  }
}
