package org.tiean.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a session lives and how many wrong passwords lock an account. */
@ConfigurationProperties("tiean.sign-in")
record SignInSettings(
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration lockedFor,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("10") int passwordLength,
        @DefaultValue("false") boolean secureCookie) {}
