package org.gongkai.cli.batch;

import org.gongkai.export.batch.BatchItem;

/** Renders inputs for all outputs of a run. */
record OutputRendering(BatchOutputs outputs) implements Rendering<FinishedInput> {
  @Override
  public FinishedInput report(BatchItem.ReadReport report, Origin origin) {
    return FinishedInput.of(report.report(), outputs.prepare(report), origin);
  }

  @Override
  public FinishedInput failure(BatchItem.FailedInput failure, String trace, Origin origin) {
    return FinishedInput.failed(failure, trace, outputs.prepare(failure), origin);
  }
}
