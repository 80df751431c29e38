package org.gongkai.parsers.doc;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.BlockWriter;
import org.jspecify.annotations.Nullable;

/** Goes through the texts of a document: the body, boxes, notes, then the furniture. */
final class DocumentWalk {
  private final HWPFDocument document;
  private final Story story;
  private final BlockWriter writer;

  DocumentWalk(HWPFDocument document, ReadContext context) {
    this.document = document;
    this.story = new Story(document, context);
    this.writer = new BlockWriter(context);
  }

  /** Goes all the way. */
  void run() {
    walk(document.getRange());
    walk(document.getMainTextboxRange());
    writer.writeAs(Role.NOTE);
    walk(document.getFootnoteRange());
    walk(document.getEndnoteRange());
    writer.writeAs(Role.FURNITURE);
    walkFurniture(new HeaderStories(document));
  }

  BlockWriter writer() {
    return writer;
  }

  boolean hasPictures() {
    return story.hasPictures();
  }

  private void walk(Range range) {
    new RangeReader(story, 0).readAll(range).forEach(writer::write);
  }

  private void walkFurniture(HeaderStories stories) {
    @Nullable Range[] ranges = {
      stories.getFirstHeaderSubrange(),
      stories.getOddHeaderSubrange(),
      stories.getEvenHeaderSubrange(),
      stories.getFirstFooterSubrange(),
      stories.getOddFooterSubrange(),
      stories.getEvenFooterSubrange()
    };
    Set<String> texts = new LinkedHashSet<>();
    Arrays.stream(ranges)
        .filter(Objects::nonNull)
        .map(range -> BlockWriter.plainText(new RangeReader(story, 0).readAll(range)))
        .filter(text -> !text.isBlank())
        .forEach(texts::add);
    texts.forEach(writer::writeText);
  }
}
