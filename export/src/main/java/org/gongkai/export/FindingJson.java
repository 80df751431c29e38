package org.gongkai.export;

import java.io.IOException;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Location;

/** A finding. */
final class FindingJson {
  private FindingJson() {}

  static void write(JsonOut out, Finding finding) throws IOException {
    out.text("code", WireNames.FINDING.name(finding.code()));
    out.text("severity", WireNames.SEVERITY.name(finding.severity()));
    out.texts("cells", finding.cells());
    out.object("location", finding.location().orElse(null), LocationJson::write);
    out.text("message_en", finding.messageEn());
    out.text("message_zh", finding.messageZh());
    out.texts("other_sources", finding.otherSources());
  }

  static Finding read(JsonFields fields) {
    FindingCode code = WireNames.FINDING.constant(fields, "code");
    Severity severity = WireNames.SEVERITY.constant(fields, "severity");
    List<String> cells = fields.texts("cells");
    JsonFields place = fields.optionalObject("location");
    Location location = place == null ? null : LocationJson.read(place);
    String messageEn = fields.text("message_en");
    String messageZh = fields.text("message_zh");
    List<String> others = fields.texts("other_sources");
    return fields.build(
        () ->
            new Finding(code, cells, location, messageEn, messageZh)
                .withSeverity(severity)
                .withOtherSources(others));
  }
}
