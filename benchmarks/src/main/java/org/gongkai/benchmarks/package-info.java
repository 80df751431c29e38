/** What the benchmarks of speed and of accuracy share. */
@NullMarked
package org.gongkai.benchmarks;

import org.jspecify.annotations.NullMarked;
