/** The parts of {@code gongkai audit}: what it keeps between its two passes, and its outputs. */
@NullMarked
package org.gongkai.cli.audit;

import org.jspecify.annotations.NullMarked;
