/** The national forms, read from resource files: their cells, their labels, what must add up. */
@NullMarked
package org.gongkai.core.template;

import org.jspecify.annotations.NullMarked;
