package org.gongkai.core.model;

/**
 * Where a piece of a report stands in its source. Every kind of source has its own kind of place.
 */
public sealed interface Location
    permits PageLocation, CellLocation, TextLocation, SheetLocation, ParagraphLocation {

  /**
   * The place in the form of the exported tables, for example {@code
   * page=3;box=90.1,120,133.5,140}.
   */
  String describe();
}
