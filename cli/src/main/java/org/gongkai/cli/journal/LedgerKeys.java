package org.gongkai.cli.journal;

import java.nio.charset.StandardCharsets;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.read.ByteFields;
import org.gongkai.cli.read.Outcome;

/** Finds the outcomes that hold for a run: those of the same program that reads in the same way. */
public final class LedgerKeys {
  private final ContentHash settings;
  private final ContentHash resources;

  private LedgerKeys(ContentHash settings, ContentHash resources) {
    this.settings = settings;
    this.resources = resources;
  }

  /**
   * Keys for a run.
   *
   * @param settings all that the outcomes depend on: the program and how it reads
   * @param resources all that outcomes of {@link Outcome.Basis#RESOURCES} depend on besides
   */
  public static LedgerKeys of(String settings, String resources) {
    return new LedgerKeys(hash(settings), hash(settings + "\n" + resources));
  }

  private static ContentHash hash(String text) {
    return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What marks the records of runs with the same settings. */
  long tag() {
    return settings.a();
  }

  /** The key of an outcome that depends on the content alone. */
  ContentHash steady(ContentHash content) {
    return joined(content, settings);
  }

  /** The key of an outcome that depends on time and memory as well. */
  ContentHash strained(ContentHash content) {
    return joined(content, resources);
  }

  private static ContentHash joined(ContentHash content, ContentHash how) {
    return ContentHash.of(
        new ByteFields().raw(content.toByteArray()).raw(how.toByteArray()).toByteArray());
  }
}
