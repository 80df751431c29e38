package org.gongkai.core.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are on, how much their findings weigh, and the numbers that tune them. Immutable.
 *
 * <p>Every rule is on by default. Rules without which a doubtful or missing figure would be silent
 * cannot be switched off ({@link #isMandatory}); their severity can be changed.
 */
public final class RuleSettings {
  private static final RuleSettings DEFAULTS = new RuleSettings(Map.of(), Map.of());

  /** What was set; an empty value says that the rule is off. */
  private final Map<FindingCode, Optional<Severity>> severities;

  private final Map<RuleOption, BigDecimal> numbers;

  private RuleSettings(
      Map<FindingCode, Optional<Severity>> severities, Map<RuleOption, BigDecimal> numbers) {
    this.severities = Map.copyOf(severities);
    this.numbers = Map.copyOf(numbers);
  }

  /** All rules on, as they are documented. */
  public static RuleSettings defaults() {
    return DEFAULTS;
  }

  /**
   * Reads a rules file: UTF-8, one setting a line, {@code #} before a comment.
   *
   * <pre>
   * DUPLICATE_NUMBERING.severity = off      # off, info, warning or error
   * LARGE_CHANGE.factor = 5
   * </pre>
   *
   * @throws RuleSettingsException if a line is no setting; it tells the line and what may be meant
   * @throws IOException if the file cannot be read
   */
  public static RuleSettings read(Path file) throws IOException {
    return RulesFile.read(file);
  }

  /**
   * The settings in the text of a rules file, see {@link #read}.
   *
   * @param name the file's name, for messages
   * @throws RuleSettingsException if a line is no setting
   */
  public static RuleSettings parse(String text, String name) {
    return new RulesFile(name).parse(text);
  }

  /**
   * Whether a rule cannot be switched off: its finding is the only sign that a figure is in doubt,
   * was not read, or is not where the form has it.
   */
  public static boolean isMandatory(FindingCode code) {
    return switch (code) {
      case UNREADABLE_CELL,
          AMBIGUOUS_ALIGNMENT,
          CONFLICTING_READINGS,
          UNMATCHED_FIGURE,
          UNIT_UNKNOWN,
          IMAGE_TABLE,
          MISSING_TABLE,
          MISSING_ROW,
          DUPLICATE_TABLE ->
          true;
      default -> false;
    };
  }

  /** How much findings of a kind weigh; empty where the rule is off. */
  public Optional<Severity> severity(FindingCode code) {
    return severities.getOrDefault(code, Optional.of(code.severity()));
  }

  /** Whether a rule is on. */
  public boolean isOn(FindingCode code) {
    return severity(code).isPresent();
  }

  /** The value of an option. */
  public BigDecimal number(RuleOption option) {
    return numbers.getOrDefault(option, option.standard());
  }

  /** The value of an option that is a whole number. */
  public int whole(RuleOption option) {
    return number(option).intValueExact();
  }

  /** The same settings with another severity of a rule, which is then on. */
  public RuleSettings with(FindingCode code, Severity severity) {
    return withSeverity(code, Optional.of(severity));
  }

  /**
   * The same settings with a rule switched off.
   *
   * @throws IllegalArgumentException if the rule {@link #isMandatory}
   */
  public RuleSettings without(FindingCode code) {
    if (isMandatory(code)) {
      throw new IllegalArgumentException(code + " cannot be switched off");
    }
    return withSeverity(code, Optional.empty());
  }

  private RuleSettings withSeverity(FindingCode code, Optional<Severity> severity) {
    Map<FindingCode, Optional<Severity>> all = new EnumMap<>(FindingCode.class);
    all.putAll(severities);
    all.put(code, severity);
    return new RuleSettings(all, numbers);
  }

  /**
   * The same settings with another value of an option.
   *
   * @throws IllegalArgumentException if the option cannot have this value
   */
  public RuleSettings with(RuleOption option, BigDecimal value) {
    if (!option.allows(value)) {
      throw new IllegalArgumentException(option.key() + " must be " + option.allowed());
    }
    Map<RuleOption, BigDecimal> all = new EnumMap<>(RuleOption.class);
    all.putAll(numbers);
    all.put(option, value);
    return new RuleSettings(severities, all);
  }

  /** The findings of the rules that are on, each with its severity, in the same order. */
  public List<Finding> apply(List<Finding> findings) {
    return findings.stream().flatMap(finding -> apply(finding).stream()).toList();
  }

  private Optional<Finding> apply(Finding finding) {
    Optional<Severity> severity = severities.get(finding.code());
    return severity == null ? Optional.of(finding) : severity.map(finding::withSeverity);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RuleSettings other
        && severities.equals(other.severities)
        && numbers.equals(other.numbers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(severities, numbers);
  }

  @Override
  public String toString() {
    return "RuleSettings" + severities + numbers;
  }
}
