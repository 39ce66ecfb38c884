/** The words and shapes of the published tables: records, enums, columns and their docs, problem codes. */
@NullMarked
package org.gongwen.schema;

import org.jspecify.annotations.NullMarked;
