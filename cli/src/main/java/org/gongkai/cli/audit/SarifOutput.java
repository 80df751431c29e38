package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.Writer;
import org.gongkai.core.model.Language;
import org.gongkai.export.SarifLog;

/** Findings as a SARIF log. */
public final class SarifOutput implements AuditOutput {
  private final SarifLog log;

  /** Writes to the writer, which is flushed and not closed. */
  public SarifOutput(Writer writer, Language language) throws IOException {
    log = new SarifLog(writer, language);
  }

  @Override
  public void unread(UnreadInput input) {
    log.error(input.source(), input.message() + " " + input.advice());
  }

  @Override
  public void report(AuditedReport audited) throws IOException {
    log.report(audited.report());
  }

  @Override
  public void finish(AuditSummary summary) throws IOException {
    log.finish();
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
