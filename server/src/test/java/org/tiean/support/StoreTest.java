package org.tiean.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.tiean.Tiean;

/** A test of the whole application context on a migrated PostgreSQL; make fresh data by fresh ids and regions. */
@Tag("store")
@SpringBootTest(classes = Tiean.class)
@ContextConfiguration(initializers = TestDatabase.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoreTest {}
