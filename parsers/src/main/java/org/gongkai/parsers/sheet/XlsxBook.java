package org.gongkai.parsers.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.xml.HardenedXml;
import org.gongkai.parsers.xml.XmlEvents;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;

/** Reads the parts of an XLSX workbook that tell what its sheets show. */
final class XlsxBook {
  private record Entry(String name, String relation) {}

  /** A relation of a part to another one; the type is the last piece of its address. */
  private record Relation(String id, String type, String target) {}

  /** Goes through a part. */
  private interface Visitor {
    void visit(XmlEvents xml) throws XMLStreamException;
  }

  private final ZipContainer container;
  private final ReadContext context;
  private final HardenedXml xml;
  private final List<Entry> entries = new ArrayList<>();
  private final XlsxStyles styles = new XlsxStyles();
  private final List<SheetString> strings = new ArrayList<>();
  private boolean from1904;
  private long characters;

  private XlsxBook(ZipContainer container, ReadContext context) {
    this.container = container;
    this.context = context;
    this.xml = new HardenedXml(context, "workbook");
  }

  /** The sheets that are not hidden. */
  static List<Sheet> read(SourceBytes source, ReadContext context)
      throws IOException, XMLStreamException {
    return new XlsxBook(ZipContainer.open(source, context), context).readAll();
  }

  private List<Sheet> readAll() throws IOException, XMLStreamException {
    String main =
        relations("").values().stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(Relation::target)
            .findFirst()
            .orElse("xl/workbook.xml");
    visit(main, this::readWorkbook);
    Map<String, Relation> relations = relations(main);
    for (Relation relation : relations.values()) {
      switch (relation.type()) {
        case "styles" -> visit(relation.target(), styles::read);
        case "sharedStrings" -> visit(relation.target(), this::readStrings);
        default -> {
          // Themes, links and the like show nothing in a cell.
        }
      }
    }
    return readSheets(relations);
  }

  private List<Sheet> readSheets(Map<String, Relation> relations)
      throws IOException, XMLStreamException {
    XlsxValues values = new XlsxValues(strings, styles, from1904);
    List<Sheet> sheets = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (Entry entry : entries) {
      Relation relation = relations.get(entry.relation());
      if (relation == null) {
        throw missing("the sheet " + entry.name());
      }
      if (relation.type().equals("worksheet")) {
        if (!read.add(relation.target())) {
          throw new CorruptDocumentException(
              context.sourceName(), "Several sheets of the workbook are one and the same part.");
        }
        SheetBuilder sheet = new SheetBuilder(entry.name(), context);
        visit(
            relation.target(), xml -> sheets.add(new XlsxSheet(xml, values, styles, sheet).read()));
      }
    }
    return sheets;
  }

  private void readWorkbook(XmlEvents xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("workbookPr")) {
        from1904 = xml.flag("date1904");
      } else if (xml.starts("sheet")) {
        String state = xml.attribute("state");
        if (state == null || state.equals("visible")) {
          String name = String.valueOf(xml.attribute("name"));
          entries.add(new Entry(name, String.valueOf(xml.attribute("id"))));
        }
      }
    }
  }

  private void readStrings(XmlEvents xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("si")) {
        SheetString text = XlsxText.read(xml, "si");
        characters += text.length();
        context.check("maxCharacters", characters, context.limits().maxCharacters());
        strings.add(text);
      }
    }
  }

  /** The relations of a part, by their ids; of the package for an empty name. */
  private Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
    int folderEnd = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, folderEnd);
    String rels = folder + "_rels/" + part.substring(folderEnd) + ".rels";
    Map<String, Relation> relations = new HashMap<>();
    if (container.item(rels).isPresent()) {
      visit(
          rels,
          xml -> {
            while (xml.next()) {
              if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                Relation relation = relation(xml, folder);
                relations.put(relation.id(), relation);
              }
            }
          });
    }
    return relations;
  }

  private static Relation relation(XmlEvents xml, String folder) {
    String type = String.valueOf(xml.attribute("Type"));
    String target = String.valueOf(xml.attribute("Target"));
    return new Relation(
        String.valueOf(xml.attribute("Id")),
        type.substring(type.lastIndexOf('/') + 1),
        resolve(folder, target));
  }

  private static String resolve(String folder, String target) {
    List<String> path = new ArrayList<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.split("/")) {
      if (step.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  private void visit(String name, Visitor visitor) throws IOException, XMLStreamException {
    Optional<ZipItem> item = container.item(name);
    if (item.isEmpty()) {
      throw missing("the part " + name);
    }
    try (InputStream stream = container.open(item.get())) {
      visitor.visit(new XmlEvents(stream, xml));
    }
  }

  private CorruptDocumentException missing(String what) {
    return new CorruptDocumentException(context.sourceName(), "The workbook lacks " + what + ".");
  }
}
