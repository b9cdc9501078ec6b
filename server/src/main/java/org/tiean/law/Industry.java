package org.tiean.law;

import org.jspecify.annotations.Nullable;

/** A class of GB/T 4754-2017: section (A), division (A01), group (A011) or class (A0111). */
public record Industry(String code, String name, @Nullable String parent) {
    static Industry of(Row row) {
        return new Industry(row.text("code"), row.text("name"), row.textOrNull("parent"));
    }
}
