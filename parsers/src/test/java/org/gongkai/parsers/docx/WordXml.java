package org.gongkai.parsers.docx;

/** Pieces of WordprocessingML for fixtures; each gives XML that can be put into another. */
public final class WordXml {
  private WordXml() {}

  /** Text as XML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A run; line feeds become breaks. */
  public static String run(String text) {
    return formatted("", text);
  }

  /** A run with properties, such as {@code <w:vanish/>}. */
  public static String formatted(String properties, String text) {
    String broken = escape(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    String format = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + format + "<w:t xml:space=\"preserve\">" + broken + "</w:t></w:r>";
  }

  /** A paragraph of runs and the like. */
  public static String paragraph(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  /** A paragraph with properties, such as {@code <w:pStyle w:val="Heading1"/>}. */
  public static String paragraphWith(String properties, String... content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", content) + "</w:p>";
  }

  /** Properties that put a paragraph into a list. */
  public static String inList(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  /** Inserted, with changes tracked. */
  public static String inserted(String content) {
    return "<w:ins w:id=\"1\" w:author=\"a\">" + content + "</w:ins>";
  }

  /** A run of deleted text, with changes tracked. */
  public static String deleted(String text) {
    return "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText xml:space=\"preserve\">"
        + escape(text)
        + "</w:delText></w:r></w:del>";
  }

  /** The start, the middle or the end of a field. */
  public static String fieldMark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  /** A field with its instruction and its result. */
  public static String field(String instruction, String result) {
    return fieldMark("begin")
        + "<w:r><w:instrText xml:space=\"preserve\">"
        + escape(instruction)
        + "</w:instrText></w:r>"
        + fieldMark("separate")
        + result
        + fieldMark("end");
  }

  /** A run with a text box of a shape. */
  public static String textBox(String content) {
    return "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
  }

  /** A table of a grid of equal columns. */
  public static String table(int columns, String... rows) {
    return "<w:tbl><w:tblGrid>"
        + "<w:gridCol w:w=\"1000\"/>".repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  /** A row of cells. */
  public static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A row with properties, such as {@code <w:gridBefore w:val="1"/>}. */
  public static String rowWith(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell with a paragraph. */
  public static String cell(String text) {
    return cellWith("", paragraph(run(text)));
  }

  /** A cell with properties, such as {@code <w:gridSpan w:val="2"/>}, and paragraphs and tables. */
  public static String cellWith(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  /** A level of a list that begins with 1. */
  public static String level(int level, String notation, String pattern, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + notation
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + pattern
        + "\"/></w:lvl>";
  }

  /** The definition of a list. */
  public static String listDefinition(int id, String... content) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", content)
        + "</w:abstractNum>";
  }

  /** A list of a definition. */
  public static String list(int id, int definition, String... changes) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + definition
        + "\"/>"
        + String.join("", changes)
        + "</w:num>";
  }
}
