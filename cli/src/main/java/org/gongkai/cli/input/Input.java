package org.gongkai.cli.input;

/** Something to read: a file, or a file of an archive. */
public sealed interface Input permits InputFile, ArchivedFile {
  /** How the tables name it. */
  String source();
}
