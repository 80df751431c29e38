/** Reads RTF (Rich Text Format). */
@NullMarked
package org.gongkai.parsers.rtf;

import org.jspecify.annotations.NullMarked;
