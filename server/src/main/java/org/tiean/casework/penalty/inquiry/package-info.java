/** 调查取证: evidence, records, orders, standing still, and the report that ends it (处罚法54-57). */
@NullMarked
package org.tiean.casework.penalty.inquiry;

import org.jspecify.annotations.NullMarked;
