/** The typed, immutable model of one annual report. */
@NullMarked
package org.gongkai.core.model;

import org.jspecify.annotations.NullMarked;
