package org.gongkai.parsers.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

  private final Set<String> unused;

  private final Map<String, Names> known = new HashMap<>();

  /** Those of the element before: nearly all elements of a part are of one namespace. */
  private Names last;

  private @Nullable String lastNamespace;

  /**
   * An element's name, looked up once for all that is asked of it.
   *
   * @param isUsed whether anything asks for the element
   * @param holdsText whether its characters are text; elsewhere they are the layout of the file
   */
  record Name(String text, boolean isUsed, boolean holdsText) {}

  /** Names of which these are of elements that nothing asks for. */
  XmlNames(Set<String> unused) {
    this.unused = unused;
    this.last = new Names(OTHER, unused);
  }

  Name of(@Nullable String namespace, String localName) {
    if (namespace == null || !namespace.equals(lastNamespace)) {
      String prefix = namespace == null ? OTHER : PREFIXES.getOrDefault(namespace, OTHER);
      last = known.computeIfAbsent(prefix, any -> new Names(any, unused));
      lastNamespace = namespace;
    }
    return last.of(localName);
  }

  /** The names with one prefix. */
  private static final class Names {
    private final String prefix;
    private final Set<String> unused;
    private final Map<String, Name> byLocalName = new HashMap<>();

    Names(String prefix, Set<String> unused) {
      this.prefix = prefix;
      this.unused = unused;
    }

    Name of(String localName) {
      Name name = byLocalName.get(localName);
      if (name == null) {
        name = named(prefix.concat(localName));
        byLocalName.put(localName, name);
      }
      return name;
    }

    private Name named(String text) {
      boolean holdsText = text.endsWith(":t") || text.equals("w:instrText");
      return new Name(text, !unused.contains(text), holdsText);
    }
  }
}
