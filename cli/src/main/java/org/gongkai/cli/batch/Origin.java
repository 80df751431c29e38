package org.gongkai.cli.batch;

import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.input.Input;
import org.jspecify.annotations.Nullable;

/**
 * Where something comes from.
 *
 * @param input the input
 * @param hash the hash of its content; null if that could not be loaded
 * @param nanos how long it took to read it, in nanoseconds
 */
public record Origin(Input input, @Nullable ContentHash hash, long nanos) {}
