package org.gongkai.parsers.html;

import org.gongkai.parsers.source.Grid;
import org.jsoup.nodes.Node;

/** A piece of a page in document order. */
sealed interface Piece {
  /** Where the piece begins in the page's tree. */
  Node at();

  /**
   * A paragraph, not blank.
   *
   * @param heading whether the page marks it as a heading
   * @param linked which part of its characters are links, from 0 to 1
   */
  record Text(String text, boolean heading, double linked, Node at) implements Piece {}

  /**
   * A table, or what is laid out like one.
   *
   * @param kind how far its rows and columns can be trusted
   */
  record Table(LaidTable laid, Grid.Kind kind, Node at) implements Piece {}

  /** A picture: its size as shown in points, 0 where the page does not tell. */
  record Picture(double width, double height, Node at) implements Piece {}
}
