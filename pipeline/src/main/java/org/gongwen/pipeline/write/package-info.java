/**
 * 写出: rows in, files of tables out. {@link org.gongwen.pipeline.write.TableFiles} opens one file for each table and
 * format in a folder and takes rows in the order in which they are to stand; the same rows give the same bytes. It knows
 * nothing of what a row means: columns come from {@link org.gongwen.schema.contract.Tables}. Example: a target whose value
 * is 5140000 becomes {@code ,"5140000",} in targets.csv and a DECIMAL(38,10) in targets.parquet.
 */
@NullMarked
package org.gongwen.pipeline.write;

import org.jspecify.annotations.NullMarked;
