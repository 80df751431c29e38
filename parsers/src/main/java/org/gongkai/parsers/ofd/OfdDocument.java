package org.gongkai.parsers.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.paint.Area;
import org.jspecify.annotations.Nullable;

/** One document of a file: its pages, templates and resources. */
final class OfdDocument {
  private static final Area A4 = new Area(0, 0, 210, 297);
  private static final Set<String> RESOURCES = Set.of("PublicRes", "DocumentRes", "PageRes");

  private final OfdPackage parts;
  private final OfdPackage.Part main;
  private final Node common;
  private final Resources resources = new Resources();
  private final List<OfdPackage.Part> noteLists = new ArrayList<>();
  private boolean lostNotes;
  private final Map<String, Node> templateUses = new HashMap<>();
  private final Map<String, Node> templates = new HashMap<>();

  OfdDocument(OfdPackage parts, OfdPackage.Part main) {
    this.parts = parts;
    this.main = main;
    Node found = main.root().child("CommonData");
    common = found == null ? main.root() : found;
    addResources(main, common);
    for (Node use : common.children("TemplatePage")) {
      templateUses.put(use.attribute("ID", ""), use);
    }
    for (Node list : main.root().children("Annotations")) {
      addNotes(list.text());
    }
  }

  private void addNotes(String location) {
    try {
      parts.find(main.path(), location).ifPresent(noteLists::add);
    } catch (CorruptDocumentException e) {
      lostNotes = true;
    }
  }

  /** The pages in their order. */
  List<OfdPage> pages() {
    List<OfdPage> pages = new ArrayList<>();
    for (Node list : main.root().children("Pages")) {
      for (Node page : list.children("Page")) {
        pages.add(new OfdPage(this, page.attribute("BaseLoc", ""), page.attribute("ID", "")));
      }
    }
    return pages;
  }

  OfdPackage.Part part(String location) {
    return parts.require(main.path(), location);
  }

  Resources resources() {
    return resources;
  }

  /** Takes the resources that a part names; a missing one only costs colours and line widths. */
  void addResources(OfdPackage.Part from, Node list) {
    for (Node child : list.children()) {
      if (RESOURCES.contains(child.name())) {
        parts.find(from.path(), child.text()).ifPresent(part -> resources.add(part.root()));
      }
    }
  }

  /** The content of a template; null where none of this number is declared. */
  @Nullable Node template(String number) {
    Node known = templates.get(number);
    Node use = templateUses.get(number);
    if (known != null || use == null) {
      return known;
    }
    OfdPackage.Part part = part(use.attribute("BaseLoc", ""));
    addResources(part, part.root());
    templates.put(number, part.root());
    return part.root();
  }

  /** The notes on a page; a missing part only costs its notes. */
  PageNotes notes(String page) {
    List<Node> looks = new ArrayList<>();
    boolean lost = lostNotes;
    for (OfdPackage.Part list : noteLists) {
      for (Node of : list.root().children("Page")) {
        if (of.attribute("PageID", "").equals(page)) {
          lost |= !readNotes(list, of.childText("FileLoc"), looks);
        }
      }
    }
    return new PageNotes(looks, lost);
  }

  private boolean readNotes(OfdPackage.Part list, String location, List<Node> looks) {
    try {
      parts.find(list.path(), location).ifPresent(part -> looks.addAll(TypedNotes.in(part.root())));
      return true;
    } catch (CorruptDocumentException e) {
      return false;
    }
  }

  /** Whether a template is drawn over the page; the page's word counts before its declaration. */
  boolean isInFront(Node use) {
    Node declared = templateUses.get(use.attribute("TemplateID", ""));
    String otherwise = declared == null ? "" : declared.attribute("ZOrder", "");
    return use.attribute("ZOrder", otherwise).equals("Foreground");
  }

  /** The physical box of a page. */
  Area box(Node page) {
    Area box = physical(page.child("Area"));
    for (Node use : page.children("Template")) {
      Node template = box == null ? template(use.attribute("TemplateID", "")) : null;
      box = template == null ? box : physical(template.child("Area"));
    }
    box = box == null ? physical(common.child("PageArea")) : box;
    return box == null ? A4 : box;
  }

  private static @Nullable Area physical(@Nullable Node area) {
    Area box = area == null ? null : Node.box(area.childText("PhysicalBox"));
    return box == null || box.width() <= 0 || box.height() <= 0 ? null : box;
  }
}
