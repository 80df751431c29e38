package org.gongkai.parsers.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Damages the tables of a document as careless exports do, and takes care that the truth is lost at
 * most: never is another one printed in its place, unless both stand there.
 */
interface StructuralDamage {
  /** The document with one of its tables damaged, if it has one that can be. */
  SourceDocument to(SourceDocument document, Choices choices);

  /** All kinds of damage. */
  static List<StructuralDamage> all() {
    return Stream.of(CellDamage.values(), RowDamage.values(), TableDamage.values())
        .<StructuralDamage>flatMap(Stream::of)
        .toList();
  }
}
