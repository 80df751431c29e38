package org.gongkai.cli;

import picocli.CommandLine.Option;

/** The option of commands that read figures. */
final class ConfirmOption {
  @Option(
      names = "--confirm",
      description = "Read PDF tables a second time by an independent reader and compare.")
  boolean confirm;
}
