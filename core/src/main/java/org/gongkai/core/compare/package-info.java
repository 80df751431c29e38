/**
 * Two reports side by side: what differs in their figures, their texts and what they say of
 * themselves.
 */
@NullMarked
package org.gongkai.core.compare;

import org.jspecify.annotations.NullMarked;
