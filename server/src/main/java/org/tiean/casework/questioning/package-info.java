/** 询问笔录 while two officers write it: paragraphs, their locks, the outline, rights first; outside the journal until it is finished. */
@NullMarked
package org.tiean.casework.questioning;

import org.jspecify.annotations.NullMarked;
