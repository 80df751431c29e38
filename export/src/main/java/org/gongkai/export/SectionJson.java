package org.gongkai.export;

import java.io.IOException;
import java.util.List;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;

/** A section with the sections under it. */
final class SectionJson {
  private SectionJson() {}

  static void write(JsonOut out, Section section) throws IOException {
    out.text("kind", WireNames.SECTION.name(section.kind()));
    out.text("heading", section.heading());
    out.integer("level", section.level());
    out.list("paragraphs", section.paragraphs(), SectionJson::writeParagraph);
    out.object("location", section.location(), LocationJson::write);
    out.list("children", section.children(), SectionJson::write);
  }

  static Section read(JsonFields fields) {
    SectionKind kind = WireNames.SECTION.constant(fields, "kind");
    String heading = fields.text("heading");
    int level = fields.integer("level");
    List<SectionParagraph> paragraphs =
        fields.objects("paragraphs").stream().map(SectionJson::readParagraph).toList();
    Location location = LocationJson.read(fields.object("location"));
    List<Section> children = fields.objects("children").stream().map(SectionJson::read).toList();
    return fields.build(() -> new Section(kind, heading, level, paragraphs, children, location));
  }

  private static void writeParagraph(JsonOut out, SectionParagraph paragraph) throws IOException {
    out.text("text", paragraph.text());
    out.object("location", paragraph.location(), LocationJson::write);
  }

  private static SectionParagraph readParagraph(JsonFields fields) {
    String text = fields.text("text");
    Location location = LocationJson.read(fields.object("location"));
    return fields.build(() -> new SectionParagraph(text, location));
  }
}
