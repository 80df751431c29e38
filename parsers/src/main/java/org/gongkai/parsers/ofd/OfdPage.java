package org.gongkai.parsers.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.paint.Area;

/** A page of a document, whose part is read only when it is asked for. */
record OfdPage(OfdDocument document, String location, String id) {

  /**
   * What a page shows.
   *
   * @param box the physical page in millimetres
   * @param layers the layers in the order of drawing, those of templates among them
   * @param notes what lies on all of them
   * @param resources what the objects of the layers refer to
   */
  record Content(Area box, List<Node> layers, PageNotes notes, Resources resources) {}

  /** Reads the page. */
  Content read() {
    OfdPackage.Part part = document.part(location);
    document.addResources(part, part.root());
    List<Node> layers = new ArrayList<>();
    addTemplates(part.root(), false, layers);
    addLayers(part.root(), layers);
    addTemplates(part.root(), true, layers);
    return new Content(document.box(part.root()), layers, document.notes(id), document.resources());
  }

  private void addTemplates(Node page, boolean front, List<Node> layers) {
    for (Node use : page.children("Template")) {
      Node template = document.template(use.attribute("TemplateID", ""));
      if (template != null && front == document.isInFront(use)) {
        addLayers(template, layers);
      }
    }
  }

  private static void addLayers(Node part, List<Node> layers) {
    for (String type : List.of("Background", "Body", "Foreground")) {
      for (Node content : part.children("Content")) {
        content.children("Layer").stream()
            .filter(layer -> typeOf(layer).equals(type))
            .forEach(layers::add);
      }
    }
  }

  private static String typeOf(Node layer) {
    String type = layer.attribute("Type", "Body");
    return type.equals("Background") || type.equals("Foreground") ? type : "Body";
  }
}
