package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.export.AuditJson;

/** Findings as one JSON object. */
public final class JsonOutput implements AuditOutput {
  private final AuditJson json;

  /** Writes to the writer, which is flushed and not closed. */
  public JsonOutput(Writer writer) throws IOException {
    json = new AuditJson(writer);
  }

  @Override
  public void unread(UnreadInput input) {
    json.error(input.source(), input.error(), input.message(), input.advice());
  }

  @Override
  public void report(AuditedReport audited) throws IOException {
    json.report(audited.report());
  }

  @Override
  public void finish(AuditSummary summary) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    summary.byCode().forEach((code, count) -> counts.put(code.name(), count));
    json.finish(
        summary.issuers().stream().map(i -> Map.entry(i.issuer(), i.sources())).toList(), counts);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
