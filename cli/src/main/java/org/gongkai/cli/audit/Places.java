package org.gongkai.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.gongkai.cli.read.BatchException;
import org.gongkai.export.MadeFiles;

/**
 * Where an audit may put its files: where nothing is, and over what Gongkai has made.
 *
 * @param overwrite whether over any other file as well
 */
public record Places(boolean overwrite) {
  /**
   * Checks that a file can be put there.
   *
   * @throws BatchException if something is there that may not be replaced
   */
  void requireFile(Path place) throws IOException {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw refusal(place, " is a folder. Move it away, or choose another place.");
    }
    if (!overwrite && Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !MadeFiles.isOne(place)) {
      throw refusal(
          place,
          " is there already, and Gongkai did not make it. Move it away, choose another place, or"
              + " replace it with --overwrite.");
    }
  }

  /**
   * Checks that a folder is there, or can be.
   *
   * @throws BatchException if something else is there
   */
  void requireFolder(Path place) {
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(place)) {
      throw refusal(place, " is no folder. Move it away, or choose another place.");
    }
  }

  private static BatchException refusal(Path place, String reason) {
    return new BatchException("The output cannot be written: " + place + reason);
  }
}
