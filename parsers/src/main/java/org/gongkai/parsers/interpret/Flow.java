package org.gongkai.parsers.interpret;

import java.util.List;
import org.gongkai.core.model.TableKind;
import org.gongkai.parsers.source.Paragraph;

/**
 * A document parted into running text and the tables of the form.
 *
 * @param paragraphs the running text in order, furniture left out
 * @param segments the pieces of form tables in order
 * @param pictures the pictures that can hold a table, in order
 */
record Flow(List<Paragraph> paragraphs, List<TableSegment> segments, List<PlacedPicture> pictures) {
  Flow {
    paragraphs = List.copyOf(paragraphs);
    segments = List.copyOf(segments);
    pictures = List.copyOf(pictures);
  }

  List<TableSegment> segments(TableKind kind) {
    return segments.stream().filter(segment -> segment.kind() == kind).toList();
  }
}
