package org.tiean.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The session cookie: unreadable for scripts, never sent along from another site. */
final class Cookies {
    static final String NAME = "TIEAN_SESSION";

    private Cookies() {}

    static Optional<Token> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(cookie -> new Token(cookie.getValue()))
                        .findFirst();
    }

    static String set(Token token, boolean secure) {
        return cookie(token.secret(), secure).build().toString();
    }

    static String clear(boolean secure) {
        return cookie("", secure).maxAge(Duration.ZERO).build().toString();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/");
    }
}
