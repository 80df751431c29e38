/** What reading many files takes: on the clock, of the processor, of memory. */
@NullMarked
package org.gongkai.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
