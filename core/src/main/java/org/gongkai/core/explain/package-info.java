/** What findings, cells and measures mean, told in both languages. */
@NullMarked
package org.gongkai.core.explain;

import org.jspecify.annotations.NullMarked;
