/** 移送管辖、指定管辖、提级管辖、上级交办: a case goes to another organ, which opens a record of its own (处罚法22–25). */
@NullMarked
package org.tiean.casework.penalty.jurisdiction;

import org.jspecify.annotations.NullMarked;
