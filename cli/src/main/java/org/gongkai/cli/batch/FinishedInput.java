package org.gongkai.cli.batch;

import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.batch.BatchItem;
import org.gongkai.export.batch.BatchOutput;
import org.jspecify.annotations.Nullable;

/**
 * An input that is rendered for all outputs.
 *
 * @param origin where it comes from
 * @param part its part of every output
 * @param tally what was read
 * @param member which family of reports it belongs to; null for a failure
 * @param failure what is wrong with it; null for a report
 * @param trace where the program failed, if that is its own fault; else empty
 */
record FinishedInput(
    Origin origin,
    BatchOutput.Part part,
    Tally tally,
    VersionTable.@Nullable Member member,
    BatchItem.@Nullable FailedInput failure,
    String trace)
    implements OrderedWork.Weighty {

  static FinishedInput of(DisclosureReport report, BatchOutput.Part part, Origin origin) {
    return new FinishedInput(
        origin, part, Tally.of(report), VersionTable.Member.of(report), null, "");
  }

  static FinishedInput failed(
      BatchItem.FailedInput failure, String trace, BatchOutput.Part part, Origin origin) {
    return new FinishedInput(origin, part, Tally.FAILURE, null, failure, trace);
  }

  @Override
  public long weight() {
    return part.weight();
  }
}
