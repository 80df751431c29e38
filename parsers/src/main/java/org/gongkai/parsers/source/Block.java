package org.gongkai.parsers.source;

import org.gongkai.core.model.Location;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Grid, Picture {
  /** Where the block begins. */
  Location location();
}
