package org.gongkai.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param path where it is
 * @param source how the tables name it
 * @param problem why it cannot be read, where that is known already; else null
 */
public record InputFile(Path path, String source, @Nullable IOException problem) implements Input {}
