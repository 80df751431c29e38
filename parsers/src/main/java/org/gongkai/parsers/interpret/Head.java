package org.gongkai.parsers.interpret;

import org.jspecify.annotations.Nullable;

/**
 * A cell in the head of a table.
 *
 * @param columnId the column of the form that it names; null where it names none
 * @param piece the cell
 */
record Head(@Nullable String columnId, Piece piece) {}
