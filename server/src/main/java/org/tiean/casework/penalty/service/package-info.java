/** 用印、送达: the sealed original and its way to the party (处罚法61). */
@NullMarked
package org.tiean.casework.penalty.service;

import org.jspecify.annotations.NullMarked;
