/** Views over the tables, for research: a wide panel, and measures over the years. */
@NullMarked
package org.gongkai.export.view;

import org.jspecify.annotations.NullMarked;
