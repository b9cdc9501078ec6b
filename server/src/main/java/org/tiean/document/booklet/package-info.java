/** 空白文书本: blank decisions on the spot with numbers of the series, who holds them and what became of each (处罚法52). */
@NamedInterface("booklet")
@NullMarked
package org.tiean.document.booklet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
