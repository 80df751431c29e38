package org.gongkai.cli.batch;

import java.io.IOException;
import org.gongkai.cli.journal.Ledger;
import org.gongkai.cli.journal.RunFolder;

/** Lets go of a run's files when the program is ended from outside in the middle of it. */
final class CleanUp implements AutoCloseable {
  private final Thread hook;

  private CleanUp(Thread hook) {
    this.hook = hook;
  }

  static CleanUp atExit(
      RunFolder folder, BatchOutputs outputs, Ledger ledger, VersionTable versions) {
    Thread hook = new Thread(() -> release(folder, outputs, ledger, versions), "gongkai-clean-up");
    Runtime.getRuntime().addShutdownHook(hook);
    return new CleanUp(hook);
  }

  private static void release(
      RunFolder folder, BatchOutputs outputs, Ledger ledger, VersionTable versions) {
    // Files that are open cannot be deleted everywhere. The outputs may be at their end, which goes
    // through the versions: they wait for it.
    try (folder;
        versions;
        outputs;
        ledger) {
      // That they are closed is all.
    } catch (IOException e) {
      // What remains is hidden, and the next run removes it.
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being ended: the hook runs by itself.
    }
  }
}
