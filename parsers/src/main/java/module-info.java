/** Readers of file formats and the interpreter of annual reports; the door is ReportParser. */
module org.gongkai.parsers {
  requires transitive org.gongkai.core;
  requires static org.jspecify;
  requires com.fasterxml.aalto;
  requires java.desktop;
  requires java.logging;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.scratchpad;
  requires org.jsoup;
  requires tabula;

  exports org.gongkai.parsers;
  exports org.gongkai.parsers.error;
  exports org.gongkai.parsers.source;
}
