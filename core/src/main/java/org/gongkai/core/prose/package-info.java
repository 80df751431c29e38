/** Figures that the sentences of a report state, read by a small grammar of the field's phrases. */
@NullMarked
package org.gongkai.core.prose;

import org.jspecify.annotations.NullMarked;
