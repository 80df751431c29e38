/** Reads ODT (OpenDocument text). */
@NullMarked
package org.gongkai.parsers.odt;

import org.jspecify.annotations.NullMarked;
