package org.gongkai.export;

import java.io.IOException;
import java.util.List;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;

/** A section with the sections under it. */
final class SectionJson {
  private SectionJson() {}

  static void write(JsonOut out, Section section) throws IOException {
    out.text("kind", WireNames.SECTION.name(section.kind()));
    out.text("heading", section.heading());
    out.integer("level", section.level());
    out.text("text", section.text());
    out.object("location", section.location(), LocationJson::write);
    out.list("children", section.children(), SectionJson::write);
  }

  static Section read(JsonFields fields) {
    SectionKind kind = WireNames.SECTION.constant(fields, "kind");
    String heading = fields.text("heading");
    int level = fields.integer("level");
    String text = fields.text("text");
    Location location = LocationJson.read(fields.object("location"));
    List<Section> children = fields.objects("children").stream().map(SectionJson::read).toList();
    return fields.build(() -> new Section(kind, heading, level, text, children, location));
  }
}
