package org.gongkai.cli.batch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.journal.Ledger;
import org.gongkai.export.batch.BatchFormat;

/**
 * What a run tells its user.
 *
 * @param stream where to
 * @param style how progress is shown; with {@code NONE} nothing is told
 */
public record Messages(PrintStream stream, Progress.Style style) {
  private boolean isQuiet() {
    return style == Progress.Style.NONE;
  }

  void resumed(Ledger ledger) {
    if (isQuiet()) {
      return;
    }
    if (ledger.size() > 0) {
      stream.println(
          "An unfinished run has read " + ledger.size() + " files already; going on from there.");
    } else if (ledger.others() > 0) {
      stream.println("An unfinished run has read files in another way; reading them anew.");
    }
  }

  /** Counts the files only if that is shown to someone. */
  Progress progress(Supplier<Iterator<InputFile>> files) {
    long total = 0;
    if (!isQuiet()) {
      for (Iterator<InputFile> all = files.get(); all.hasNext(); all.next()) {
        total++;
      }
    }
    return new Progress(stream, style, total, System::nanoTime);
  }

  /**
   * Tells of the end.
   *
   * @param formats which outputs were written
   * @param others outputs in the folder that are not of this run
   */
  void summary(Summary summary, Path folder, Set<BatchFormat> formats, List<String> others) {
    if (!isQuiet()) {
      stream.print(summary.text(folder, formats));
      if (!others.isEmpty()) {
        stream.println("unchanged " + String.join(", ", others) + ": made by an earlier run");
      }
      stream.flush();
    }
  }
}
