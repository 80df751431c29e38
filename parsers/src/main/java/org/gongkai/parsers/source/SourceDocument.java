package org.gongkai.parsers.source;

import java.util.List;
import java.util.Objects;

/**
 * What a reader gives: the paragraphs and table grids of a document in reading order, without any
 * knowledge of what they mean. Immutable.
 *
 * @param mediaType the media type that the content shows
 * @param pages the number of pages; 0 for a format without pages
 * @param blocks the paragraphs and grids in reading order
 * @param attachments the documents that a web page links, in its order; none for other formats
 */
public record SourceDocument(
    String mediaType, int pages, List<Block> blocks, List<Attachment> attachments) {
  /** Takes copies of the lists. */
  public SourceDocument {
    Objects.requireNonNull(mediaType, "mediaType");
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
  }

  /** A document without attachments. */
  public SourceDocument(String mediaType, int pages, List<Block> blocks) {
    this(mediaType, pages, blocks, List.of());
  }
}
