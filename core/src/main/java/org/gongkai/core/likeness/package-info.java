/**
 * Finds texts that are nearly the same among many without comparing all pairs: shingles and
 * resemblance after A. Broder, "On the resemblance and containment of documents" (1997); MinHash
 * with banding after J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", chapter 3.
 */
@NullMarked
package org.gongkai.core.likeness;

import org.jspecify.annotations.NullMarked;
