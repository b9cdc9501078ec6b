package org.tiean.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission an endpoint asks for; an endpoint that names none is closed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /** Enough to be signed in; open even while the first password has not been changed. */
    String SIGNED_IN = "signed.in";

    String value();
}
