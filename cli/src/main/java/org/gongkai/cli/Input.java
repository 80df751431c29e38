package org.gongkai.cli;

/** Something to read: a file, or a file of an archive. */
sealed interface Input permits InputFile, ArchivedFile {
  /** How the tables name it. */
  String source();
}
