package org.gongkai.core.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.SectionKind;

/**
 * A number that a sentence of a report states. A sentence that denies (未收到申请) states 0.
 *
 * @param quantity what is counted
 * @param value the number; money in yuan, shares in per cent
 * @param unit the measure word as printed; {@code 元} for all money, {@code %} for shares; empty
 *     where the sentence has none
 * @param approximate whether the sentence says that it is only about so much (约, 近, 余)
 * @param scope of whom or what it speaks
 * @param year the year that it speaks of, by default the reporting year; empty where it is of
 *     several years (历年累计) or the reporting year is unknown
 * @param section the section of the first level
 * @param sentence the sentence as printed
 * @param location where the paragraph begins
 * @param cells the cells of the report's form that give the same figure, alone or together; none
 *     for parts and other years
 */
public record StatedFigure(
    Quantity quantity,
    BigDecimal value,
    String unit,
    boolean approximate,
    StatedScope scope,
    OptionalInt year,
    SectionKind section,
    String sentence,
    Location location,
    List<String> cells) {
  /** Takes a copy of the list. */
  public StatedFigure {
    cells = List.copyOf(cells);
  }
}
