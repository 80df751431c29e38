package org.gongkai.cli.read;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** What libraries log or print of broken files helps no user; our own errors say it better. */
public final class SilentLibraries {
  private SilentLibraries() {}

  /** Sends all that is logged or printed by {@code System.out} and {@code System.err} nowhere. */
  public static void silence() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
