package org.gongkai.parsers.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.parsers.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/** The relations of a part, or of the whole package, to other parts within the package. */
final class Relations {
  private static final Set<String> TYPES =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/");

  private final String folder;

  /** By id, as the library orders them. */
  private final TreeMap<String, Relation> byId = new TreeMap<>();

  private record Relation(String kind, String target) {}

  /** For a part in a folder; the folder's name ends with a slash, that of the package is empty. */
  Relations(String folder) {
    this.folder = folder;
  }

  /** The file with the relations of a part; of the package for an empty name. */
  static String fileOf(String part) {
    int file = part.lastIndexOf('/') + 1;
    return part.substring(0, file) + "_rels/" + part.substring(file) + ".rels";
  }

  /** Takes a relation as the package writes it. */
  void add(XmlEvents xml) {
    String id = xml.attribute("Id");
    String kind = kind(xml.attribute("Type"));
    String target = xml.attribute("Target");
    boolean isWithin = !"External".equals(xml.attribute("TargetMode"));
    if (id != null && kind != null && target != null && isWithin) {
      byId.put(id, new Relation(kind, target));
    }
  }

  private static @Nullable String kind(@Nullable String type) {
    int name = type == null ? 0 : type.lastIndexOf('/') + 1;
    return type != null && TYPES.contains(type.substring(0, name)) ? type.substring(name) : null;
  }

  /** The names of the parts of a kind, for example {@code styles} or {@code header}. */
  List<String> targets(String kind) {
    return byId.values().stream()
        .filter(relation -> relation.kind.equals(kind))
        .map(relation -> path(relation.target))
        .toList();
  }

  /** The path of a part within the package. */
  private String path(String target) {
    String named = decoded(target.strip().replace('\\', '/'));
    List<String> path = new ArrayList<>();
    for (String step : (named.startsWith("/") ? named : folder + named).split("/")) {
      if (step.equals("..")) {
        path.subList(Math.max(0, path.size() - 1), path.size()).clear();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  private static String decoded(String target) {
    try {
      return target.indexOf('%') < 0
          ? target
          : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return target;
    }
  }
}
