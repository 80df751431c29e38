package org.gongkai.parsers.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives elements their usual prefixed names, such as {@code w:p}, whatever prefix a file uses and
 * whether it is transitional or strict.
 */
final class XmlNames {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
          Map.entry(
              "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
          Map.entry("urn:schemas-microsoft-com:vml", "v:"));
  private static final String OTHER = "other:";

  private final Map<String, Map<String, String>> known = new HashMap<>();

  String of(@Nullable String namespace, String localName) {
    String prefix = namespace == null ? OTHER : PREFIXES.getOrDefault(namespace, OTHER);
    Map<String, String> names = known.computeIfAbsent(prefix, p -> new HashMap<>());
    String name = names.get(localName);
    if (name == null) {
      name = prefix.concat(localName);
      names.put(localName, name);
    }
    return name;
  }
}
