package org.gongkai.core.model;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell of the form as it is printed in a report: what was read there, and where. Immutable. */
public final class Figure {
  private final String cellId;
  private final FigureStatus status;
  private final @Nullable BigDecimal value;
  private final Unit unit;
  private final @Nullable String printedUnit;
  private final String raw;
  private final @Nullable Location location;
  private final Confirmation confirmation;

  private Figure(
      String cellId,
      FigureStatus status,
      @Nullable BigDecimal value,
      Unit unit,
      @Nullable String printedUnit,
      String raw,
      @Nullable Location location,
      Confirmation confirmation) {
    this.cellId = Objects.requireNonNull(cellId, "cellId");
    this.status = Objects.requireNonNull(status, "status");
    this.value = value;
    this.unit = Objects.requireNonNull(unit, "unit");
    this.printedUnit = printedUnit;
    this.raw = Objects.requireNonNull(raw, "raw");
    this.location = location;
    this.confirmation = Objects.requireNonNull(confirmation, "confirmation");
  }

  /**
   * A figure with a number.
   *
   * @param value the number in {@code unit}; kept without trailing zeros
   * @param printedUnit the unit of money that was printed ({@code 元}, {@code 万元}, {@code 亿元}), or
   *     null where none was, and for counts
   */
  public static Figure value(
      String cellId,
      BigDecimal value,
      Unit unit,
      @Nullable String printedUnit,
      String raw,
      Location location) {
    Objects.requireNonNull(location, "location");
    return new Figure(
        cellId,
        FigureStatus.VALUE,
        plain(value),
        unit,
        printedUnit,
        raw,
        location,
        Confirmation.NONE);
  }

  /** A cell that is there and holds nothing, or a mark for nothing. */
  public static Figure blank(String cellId, Unit unit, String raw, Location location) {
    Objects.requireNonNull(location, "location");
    return new Figure(
        cellId, FigureStatus.BLANK, null, unit, null, raw, location, Confirmation.NONE);
  }

  /** A cell that holds something that is no number. */
  public static Figure unreadable(String cellId, Unit unit, String raw, Location location) {
    Objects.requireNonNull(location, "location");
    return new Figure(
        cellId, FigureStatus.UNREADABLE, null, unit, null, raw, location, Confirmation.NONE);
  }

  /** A cell that the report does not have. */
  public static Figure absent(String cellId, Unit unit) {
    return new Figure(cellId, FigureStatus.ABSENT, null, unit, null, "", null, Confirmation.NONE);
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value; // Nearly all.
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same figure, confirmed by something else. */
  public Figure withConfirmation(Confirmation newConfirmation) {
    return newConfirmation == confirmation
        ? this
        : new Figure(cellId, status, value, unit, printedUnit, raw, location, newConfirmation);
  }

  /** The cell's id in the template, for example {@code requests.granted.natural_person}. */
  public String cellId() {
    return cellId;
  }

  /** What stands in the cell. */
  public FigureStatus status() {
    return status;
  }

  /** Whether a number was read. */
  public boolean hasValue() {
    return value != null;
  }

  /** The number, in {@link #unit()}; empty unless the status is {@link FigureStatus#VALUE}. */
  public Optional<BigDecimal> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The number, in {@link #unit()}.
   *
   * @throws NoSuchElementException if the cell holds none
   */
  public BigDecimal expectValue() {
    if (value == null) {
      throw new NoSuchElementException(
          "The cell " + cellId + " holds no number: it is " + status.id() + " ('" + raw + "')");
    }
    return value;
  }

  /** What the number counts; money is in yuan. */
  public Unit unit() {
    return unit;
  }

  /** The unit of money that was printed with the figure: {@code 元}, {@code 万元} or {@code 亿元}. */
  public Optional<String> printedUnit() {
    return Optional.ofNullable(printedUnit);
  }

  /** The cell's text as printed, white space folded; empty for a cell that is absent. */
  public String raw() {
    return raw;
  }

  /** Where the cell stands; empty only for a cell that is absent. */
  public Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /** What confirms the figure beside its own reading. */
  public Confirmation confirmation() {
    return confirmation;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Figure other
        && cellId.equals(other.cellId)
        && status == other.status
        && Objects.equals(value, other.value)
        && unit == other.unit
        && Objects.equals(printedUnit, other.printedUnit)
        && raw.equals(other.raw)
        && Objects.equals(location, other.location)
        && confirmation == other.confirmation;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cellId, status, value, unit, printedUnit, raw, location, confirmation);
  }

  @Override
  public String toString() {
    return cellId + "=" + (value == null ? status.id() : value.toPlainString());
  }
}
