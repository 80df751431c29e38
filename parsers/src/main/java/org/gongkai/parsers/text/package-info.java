/** Reads plain text in its charsets and table dialects. */
@NullMarked
package org.gongkai.parsers.text;

import org.jspecify.annotations.NullMarked;
