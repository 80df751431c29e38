package org.gongkai.parsers.docx;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes watermarks out of headers: letters drawn as a shape, or a shape named a watermark. */
final class Watermarks {
  private static final Set<String> SHAPES = Set.of("w:pict", "w:drawing", "w:object");

  private Watermarks() {}

  static XmlElement without(XmlElement element) {
    XmlElement kept = new XmlElement(element.name(), element.attributes());
    kept.append(element.text());
    for (XmlElement child : element.children()) {
      if (!(SHAPES.contains(child.name()) && isWatermark(child))) {
        kept.add(without(child));
      }
    }
    return kept;
  }

  private static boolean isWatermark(XmlElement element) {
    return element.is("v:textpath")
        || List.of("name", "id", "spid").stream().anyMatch(key -> namesWatermark(element, key))
        || element.children().stream().anyMatch(Watermarks::isWatermark);
  }

  private static boolean namesWatermark(XmlElement element, String key) {
    String value = element.attribute(key);
    return value != null && value.toLowerCase(Locale.ROOT).contains("watermark");
  }
}
