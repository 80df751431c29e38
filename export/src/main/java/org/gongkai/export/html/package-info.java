/** Writing HTML that shows texts of documents and runs none of them. */
@NullMarked
package org.gongkai.export.html;

import org.jspecify.annotations.NullMarked;
