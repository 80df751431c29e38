/** Reads DOC (Word 97-2003), which WPS Writer writes, too. */
@NullMarked
package org.gongkai.parsers.doc;

import org.jspecify.annotations.NullMarked;
