/** Tells the format of a file by its content, never by its name. */
@NullMarked
package org.gongkai.parsers.detect;

import org.jspecify.annotations.NullMarked;
