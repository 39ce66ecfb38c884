/** 邮件: readers of saved web archives (MHT) and of mails. */
@NullMarked
package org.gongwen.pipeline.read.mail;

import org.jspecify.annotations.NullMarked;
