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

  static CleanUp atExit(Ledger ledger, BatchOutputs outputs, RunFolder folder) {
    Thread hook = new Thread(() -> release(ledger, outputs, folder), "gongkai-clean-up");
    Runtime.getRuntime().addShutdownHook(hook);
    return new CleanUp(hook);
  }

  private static void release(Ledger ledger, BatchOutputs outputs, RunFolder folder) {
    // Files that are open cannot be deleted everywhere.
    try (folder;
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
