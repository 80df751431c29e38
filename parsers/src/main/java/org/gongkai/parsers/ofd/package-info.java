/** Reads OFD, the national fixed-layout format of GB/T 33190. */
@NullMarked
package org.gongkai.parsers.ofd;

import org.jspecify.annotations.NullMarked;
