/** Reading of one file, and what became of it. */
@NullMarked
package org.gongkai.cli.read;

import org.jspecify.annotations.NullMarked;
