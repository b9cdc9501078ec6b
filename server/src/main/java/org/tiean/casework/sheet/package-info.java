/** 补录: takes a used blank sheet from the register, copies what is written on it, and sends the case for approval. */
@NullMarked
package org.tiean.casework.sheet;

import org.jspecify.annotations.NullMarked;
