package org.tiean.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the session cookie into the actor and the scope of this request, and takes both away at its end. */
final class SessionFilter extends OncePerRequestFilter {
    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var live = Cookies.token(request).flatMap(token -> sessions.recognise(token, request.getRemoteAddr()));
        if (live.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var signedIn = live.get();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of())));
        try {
            Actors.as(signedIn.actor(), () -> pass(request, response, chain));
        } catch (Carried carried) {
            throw carried.unwrap();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static boolean pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return true;
        } catch (IOException | ServletException failure) {
            throw new Carried(failure);
        }
    }

    /** Takes a checked failure through the supplier unharmed. */
    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Exception failure;

        Carried(Exception failure) {
            super(failure);
            this.failure = failure;
        }

        ServletException unwrap() throws IOException {
            if (failure instanceof IOException io) {
                throw io;
            }
            return (ServletException) failure;
        }
    }
}
