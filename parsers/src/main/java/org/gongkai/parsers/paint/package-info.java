/** What is painted on a page beside text: paths, and which of them are seen as ruling lines. */
@NullMarked
package org.gongkai.parsers.paint;

import org.jspecify.annotations.NullMarked;
