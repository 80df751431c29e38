package org.gongkai.cli.input;

import java.io.IOException;

/** What was found in the place of a file, as a whole sentence, and what to do about it. */
abstract class SourceProblem extends IOException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  SourceProblem(String found, String advice) {
    super(found);
    this.advice = advice;
  }

  final String advice() {
    return advice;
  }
}
