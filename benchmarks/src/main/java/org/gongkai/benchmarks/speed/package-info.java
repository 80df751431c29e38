/**
 * Measures how fast documents are read, beside what other libraries take for the same documents.
 */
@NullMarked
package org.gongkai.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
