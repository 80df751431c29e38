package org.gongkai.cli.journal;

import java.io.IOException;

/** Another run is writing to the same folder. */
final class FolderInUseException extends IOException {
  private static final long serialVersionUID = 1L;
}
