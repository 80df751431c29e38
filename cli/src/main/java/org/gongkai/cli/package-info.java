/** The {@code gongkai} command: {@code extract} and {@code show}. */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
