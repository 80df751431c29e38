/** Reads web pages, saved ones too. */
@NullMarked
package org.gongkai.parsers.html;

import org.jspecify.annotations.NullMarked;
