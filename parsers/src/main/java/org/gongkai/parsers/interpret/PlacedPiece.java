package org.gongkai.parsers.interpret;

/**
 * A piece of a label with the line that it stands in.
 *
 * @param piece the piece
 * @param line the line's number among the table's lines
 * @param position how far down the line stands, in rows; blank rows count
 */
record PlacedPiece(Piece piece, int line, int position) {}
