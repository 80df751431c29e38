/** Small rules over the typed model; each gives the findings of one kind. */
@NullMarked
package org.gongkai.core.check;

import org.jspecify.annotations.NullMarked;
