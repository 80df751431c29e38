package org.gongkai.cli.input;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of several inputs, those of one after those of the other, each name once. They are
 * found while they are asked for; a stream of streams would first find all of an input.
 */
final class ChainedFiles implements Iterator<InputFile> {
  private final Iterator<String> inputs;
  private final Function<String, Iterator<InputFile>> walk;
  private final @Nullable Set<String> seen;
  private Iterator<InputFile> files = Collections.emptyIterator();
  private @Nullable InputFile next;

  /**
   * The files of inputs.
   *
   * @param overlap whether a name may come twice, so that all must be held
   */
  ChainedFiles(
      Iterator<String> inputs, Function<String, Iterator<InputFile>> walk, boolean overlap) {
    this.inputs = inputs;
    this.walk = walk;
    this.seen = overlap ? new HashSet<>() : null;
    next = find();
  }

  private @Nullable InputFile find() {
    while (files.hasNext() || inputs.hasNext()) {
      if (!files.hasNext()) {
        files = walk.apply(inputs.next());
        continue;
      }
      InputFile file = files.next();
      if (seen == null || seen.add(file.source())) {
        return file;
      }
    }
    return null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public InputFile next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    InputFile file = next;
    next = find();
    return file;
  }
}
