package org.gongkai.parsers.docx;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph says of the text in it.
 *
 * @param style its style
 * @param ground the colour beneath its text; null where it is not known
 */
record ParagraphLook(@Nullable String style, @Nullable Integer ground) {}
