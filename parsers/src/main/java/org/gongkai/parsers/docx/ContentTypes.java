package org.gongkai.parsers.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.parsers.xml.XmlEvents;

/** What the parts of a package are, as it declares by their names and by the ends of names. */
final class ContentTypes {
  /** The file that declares them. */
  static final String FILE = "[Content_Types].xml";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();

  /** Takes a declaration as the package writes it. */
  void add(XmlEvents xml) {
    String type = xml.attribute("ContentType");
    String name = xml.attribute("PartName");
    String extension = xml.attribute("Extension");
    if (type != null && name != null) {
      byName.put(lower(name.startsWith("/") ? name.substring(1) : name), type);
    } else if (type != null && extension != null) {
      byExtension.put(lower(extension), type);
    }
  }

  /** Whether a part is the main part of a text document. */
  boolean isMain(String part) {
    String name = lower(part);
    String byEnd = byExtension.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    String type = byName.getOrDefault(name, byEnd);
    return type.contains("word") && type.endsWith(".main+xml");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
