package org.gongkai.export.page;

import com.fasterxml.jackson.databind.JsonNode;
import org.gongkai.export.text.Surrogates;

/** Data for the scripts of a page, as a script element that does not run. */
final class ScriptData {
  private ScriptData() {}

  static void write(Markup out, String id, JsonNode data) {
    out.open("script", "type", "application/json", "id", id);
    out.raw(escape(data.toString())).close("script").raw("\n");
  }

  /**
   * JSON that can end no element, begin no comment and break no line of a script. Outside its
   * strings none of these characters stands.
   */
  static String escape(String json) {
    return Surrogates.escapeLone(json)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
