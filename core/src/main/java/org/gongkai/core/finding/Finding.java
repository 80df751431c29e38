package org.gongkai.core.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.core.model.Location;
import org.jspecify.annotations.Nullable;

/** Something that a reader of a report should know. A finding never changes a value. Immutable. */
public final class Finding {
  private final FindingCode code;
  private final Severity severity;
  private final List<String> cells;
  private final List<String> otherSources;
  private final @Nullable Location location;
  private final String messageEn;
  private final String messageZh;

  /**
   * A finding.
   *
   * @param cells the ids of the cells it concerns, in the template's order; empty where it is about
   *     a sentence or the whole report
   * @param location the place to look at first; null where it is about the whole report
   */
  public Finding(
      FindingCode code,
      List<String> cells,
      @Nullable Location location,
      String messageEn,
      String messageZh) {
    this(code, code.severity(), cells, location, messageEn, messageZh, List.of());
  }

  private Finding(
      FindingCode code,
      Severity severity,
      List<String> cells,
      @Nullable Location location,
      String messageEn,
      String messageZh,
      List<String> otherSources) {
    this.code = Objects.requireNonNull(code, "code");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.cells = List.copyOf(cells);
    this.otherSources = List.copyOf(otherSources);
    this.location = location;
    this.messageEn = Objects.requireNonNull(messageEn, "messageEn");
    this.messageZh = Objects.requireNonNull(messageZh, "messageZh");
  }

  /**
   * A finding whose messages are taken from the resource bundle {@code findings}, under the code's
   * name.
   *
   * @param arguments the values of the message's places, in order
   */
  public static Finding of(
      FindingCode code, List<String> cells, @Nullable Location location, Object... arguments) {
    return new Finding(
        code,
        cells,
        location,
        FindingMessages.english(code, arguments),
        FindingMessages.chinese(code, arguments));
  }

  /** What kind of finding this is. */
  public FindingCode code() {
    return code;
  }

  /** How much it weighs: the code's weight, unless {@link #withSeverity} set another. */
  public Severity severity() {
    return severity;
  }

  /** The same finding with another weight. */
  public Finding withSeverity(Severity newSeverity) {
    return new Finding(code, newSeverity, cells, location, messageEn, messageZh, otherSources);
  }

  /** The ids of the cells it concerns, in the template's order. */
  public List<String> cells() {
    return cells;
  }

  /**
   * The sources of the other reports that it concerns, as {@code SourceInfo.name} has them; empty
   * where it is about one report alone.
   */
  public List<String> otherSources() {
    return otherSources;
  }

  /** The same finding with the sources of the other reports that it concerns. */
  public Finding withOtherSources(List<String> sources) {
    return new Finding(code, severity, cells, location, messageEn, messageZh, sources);
  }

  /** The place to look at first. */
  public Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /** What was found, in English, with the figures. */
  public String messageEn() {
    return messageEn;
  }

  /** What was found, in Chinese, with the figures. */
  public String messageZh() {
    return messageZh;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Finding other
        && code == other.code
        && severity == other.severity
        && cells.equals(other.cells)
        && Objects.equals(location, other.location)
        && messageEn.equals(other.messageEn)
        && messageZh.equals(other.messageZh)
        && otherSources.equals(other.otherSources);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, severity, cells, location, messageEn, messageZh, otherSources);
  }

  @Override
  public String toString() {
    return code + ": " + messageEn;
  }
}
