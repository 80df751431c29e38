package org.gongkai.parsers.odt;

import java.util.Set;

/** Tells what is printed of a document from what only belongs to it. */
final class Content {
  private static final Set<String> UNPRINTED =
      Set.of(
          "text:tracked-changes",
          "text:deletion",
          "text:number",
          "text:note",
          "text:hidden-text",
          "text:hidden-paragraph",
          "text:variable-decls",
          "text:sequence-decls",
          "text:user-field-decls",
          "text:script",
          "text:ruby-text",
          "text:table-of-content-source",
          "text:alphabetical-index-source",
          "text:illustration-index-source",
          "text:table-index-source",
          "text:object-index-source",
          "text:user-index-source",
          "text:bibliography-source",
          "office:annotation",
          "office:annotation-end",
          "office:forms",
          "office:event-listeners",
          "office:binary-data",
          "table:desc",
          "table:title",
          "svg-compatible:title",
          "svg-compatible:desc",
          "draw:glue-point",
          "draw:image-map",
          "draw:contour-polygon",
          "presentation:notes");

  private Content() {}

  static boolean isPrinted(Node.Element element) {
    return !UNPRINTED.contains(element.name()) && !isHidden(element);
  }

  /** Sections and fields can be hidden as a whole. */
  private static boolean isHidden(Node.Element element) {
    boolean section = element.is("text:section");
    boolean always = section && element.has("display", "none");
    boolean now =
        section && element.has("display", "condition") && element.has("is-hidden", "true");
    return always || now;
  }
}
