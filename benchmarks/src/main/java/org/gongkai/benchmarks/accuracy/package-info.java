/** Counts how many cells of reports are read as they are expected to be. */
@NullMarked
package org.gongkai.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
