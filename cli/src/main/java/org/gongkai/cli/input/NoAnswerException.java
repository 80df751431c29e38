package org.gongkai.cli.input;

import java.time.Duration;

/** A disk or a network folder did not answer in time. */
final class NoAnswerException extends SourceProblem {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE =
      "See that the disk or the network folder is there, or give it more time with --timeout.";

  NoAnswerException(Duration allowed) {
    super(
        "There was no answer within "
            + allowed.toSeconds()
            + " seconds from the disk or the network folder that it is on.",
        ADVICE);
  }
}
