/** What a reader of a report should know: contradictions in it, and doubts about its reading. */
@NullMarked
package org.gongkai.core.finding;

import org.jspecify.annotations.NullMarked;
