package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class FlowRadicalsTest {
  @Test
  void paragraphsOfADocumentHaveNoRadicals() {
    Paragraph heading = new Paragraph("\u2F00、总体情况", Paragraph.Role.BODY, new TextLocation(1, 1));
    Flow flow =
        FlowBuilder.build(
            new SourceDocument("application/pdf", 1, List.of(heading)),
            Interpreted.context(ReadLimits.defaults()));
    assertThat(flow.paragraphs()).extracting(Paragraph::text).containsExactly("一、总体情况");
  }
}
