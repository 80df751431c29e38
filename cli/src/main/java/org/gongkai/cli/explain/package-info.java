/** Explanations as text for a terminal. */
@NullMarked
package org.gongkai.cli.explain;

import org.jspecify.annotations.NullMarked;
