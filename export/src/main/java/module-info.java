/** Reports as JSON, as CSV tables and as text for a terminal. */
module org.gongkai.export {
  requires transitive org.gongkai.core;
  requires static org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires org.apache.poi.ooxml;

  exports org.gongkai.export;
  exports org.gongkai.export.html;
  exports org.gongkai.export.page;
  exports org.gongkai.export.xlsx;

  // The JSON Schema is a resource of this package.
  opens org.gongkai.export;
}
