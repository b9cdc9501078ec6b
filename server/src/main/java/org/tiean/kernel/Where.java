package org.tiean.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins constant SQL fragments into a where clause; a value is only ever a named parameter. */
public final class Where {
    private final List<String> fragments = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    public Where and(String fragment) {
        fragments.add(fragment);
        return this;
    }

    /** Adds the fragment only when the value is given. */
    public Where and(String fragment, String name, @Nullable Object value) {
        if (value != null) {
            fragments.add(fragment);
            params.put(name, value);
        }
        return this;
    }

    public Where param(String name, Object value) {
        params.put(name, value);
        return this;
    }

    public String sql() {
        return fragments.isEmpty() ? "" : "where " + String.join("\n  and ", fragments);
    }

    public Map<String, Object> params() {
        return Map.copyOf(params);
    }
}
