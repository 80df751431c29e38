/** The national forms, read from resource files: which cells there are, how they are labelled, what must add up. */
@NullMarked
package org.gongkai.core.template;

import org.jspecify.annotations.NullMarked;
