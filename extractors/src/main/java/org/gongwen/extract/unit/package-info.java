/**
 * 单位名称: names of units and of the regions that they belong to.
 *
 * <p>In: normalised text with its sections. Out: the units of its lists with their roles, the stretches that the lists
 * take up, and what could not be read. A list is a label with names ({@code 责任单位:市人社局、市财政局}), or names with their
 * role behind them in brackets ({@code (省商务厅牵头,省税务局配合)}). Sentences that give a unit something to do are left alone.
 *
 * <p>Always: units stand in text order, each cuts its name out of the text, no text makes it throw, and the time is linear
 * in the length of the text.
 *
 * <p>Example: {@code (责任单位:市人社局、市财政局等,各县(区)政府)} gives 市人社局, 市财政局 and 各县(区)政府, open-ended.
 */
@NullMarked
package org.gongwen.extract.unit;

import org.jspecify.annotations.NullMarked;
