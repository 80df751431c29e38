/** Reads XML in documents that nobody vouches for. */
@NullMarked
package org.gongkai.parsers.xml;

import org.jspecify.annotations.NullMarked;
