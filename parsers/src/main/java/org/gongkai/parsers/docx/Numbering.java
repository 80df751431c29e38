package org.gongkai.parsers.docx;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.parsers.word.ListLevel;
import org.gongkai.parsers.word.NumberedList;
import org.jspecify.annotations.Nullable;

/** The numbering part: which list has which levels, and where a list begins anew. */
final class Numbering {
  private record Definition(Map<Integer, ListLevel> levels, @Nullable String styleLink) {}

  private record Use(
      String definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

  private final Styles styles;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> definitionsByStyle = new HashMap<>();
  private final Map<Integer, Use> uses = new HashMap<>();
  private final Map<Integer, NumberedList> lists = new HashMap<>();

  Numbering(Styles styles) {
    this.styles = styles;
  }

  /** Takes in an element of the numbering part. */
  void add(XmlElement element) {
    if (element.is("w:abstractNum")) {
      addDefinition(element);
    } else if (element.is("w:num")) {
      addUse(element);
    }
  }

  private void addDefinition(XmlElement element) {
    String id = String.valueOf(element.attribute("abstractNumId"));
    String link = element.value("w:numStyleLink").orElse(null);
    definitions.put(id, new Definition(levels(element), link));
    element.value("w:styleLink").ifPresent(style -> definitionsByStyle.put(style, id));
  }

  private static Map<Integer, ListLevel> levels(XmlElement parent) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    for (XmlElement child : parent.children()) {
      if (child.is("w:lvl")) {
        levels.put(child.number("ilvl", 0), ListLevels.read(child));
      }
    }
    return levels;
  }

  private void addUse(XmlElement element) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    for (XmlElement change : element.children()) {
      if (change.is("w:lvlOverride")) {
        int level = change.number("ilvl", 0);
        levels(change).values().forEach(other -> levels.put(level, other));
        Integer start = change.numberValue("w:startOverride");
        if (start != null) {
          starts.put(level, start);
        }
      }
    }
    String definition = element.value("w:abstractNumId").orElse("");
    uses.put(element.number("numId", 0), new Use(definition, levels, starts));
  }

  /** The list of this number; null where there is none. */
  @Nullable NumberedList list(int id) {
    NumberedList known = lists.get(id);
    Use use = uses.get(id);
    if (known != null || use == null) {
      return known;
    }
    String definition = follow(use.definition());
    @Nullable ListLevel[] levels = new ListLevel[NumberedList.LEVELS];
    Map<Integer, ListLevel> defined =
        definitions.containsKey(definition) ? definitions.get(definition).levels() : Map.of();
    for (int i = 0; i < NumberedList.LEVELS; i++) {
      ListLevel changed = use.levels().get(i);
      levels[i] = changed != null ? changed : defined.get(i);
    }
    NumberedList list = new NumberedList(definition, levels, use.starts());
    lists.put(id, list);
    return list;
  }

  /** A definition may leave its levels to a list style, which names another list. */
  private String follow(String id) {
    Definition definition = definitions.get(id);
    String link = definition == null ? null : definition.styleLink();
    if (link == null) {
      return id;
    }
    String linked = definitionsByStyle.get(link);
    if (linked != null) {
      return linked;
    }
    Integer list = styles.numbering(link);
    Use use = list == null ? null : uses.get(list);
    return use == null ? id : use.definition();
  }
}
