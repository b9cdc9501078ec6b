package org.tiean.access;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The border: sessions from our own table, CSRF, security headers, and the gate before every endpoint. */
@Configuration
@EnableConfigurationProperties({SignInSettings.class, Evaluation.class})
class SecurityConfig implements WebMvcConfigurer {
    private static final String CSP = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "frame-src 'self' blob:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** The verification page is one file: it runs the one script inside it, whose digest it names itself, and asks for nothing. */
    private static final String ONE_FILE = "/verify.html";

    private static final String ONE_FILE_CSP = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'unsafe-inline'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain border(HttpSecurity http, Sessions sessions) throws Exception {
        return http.csrf(csrf -> csrf.spa())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/session")
                                .permitAll()
                                .requestMatchers("/api/setup", "/api/setup/**")
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, failure) -> problem(response, 401, "sign-in-first", "请先登录"))
                        .accessDeniedHandler((request, response, failure) -> problem(
                                response,
                                403,
                                failure instanceof CsrfException ? "csrf" : "forbidden",
                                failure instanceof CsrfException ? "页面已过期，请刷新后重试" : "没有权限")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                        .addHeaderWriter((request, response) -> {
                            if (request.getRequestURI().equals(ONE_FILE)) {
                                response.setHeader("Content-Security-Policy", ONE_FILE_CSP);
                            }
                        })
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(
                                "camera=(self), microphone=(self), geolocation=(self), payment=(), usb=()")))
                .build();
    }

    /** Nobody signs in through the framework; this keeps it from inventing a user of its own. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new AuthenticationServiceException("sign-in goes through /api/session");
        };
    }

    @Bean
    RealClock realClock() {
        return Instant::now;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PermissionGate()).order(Integer.MIN_VALUE);
    }

    private static void problem(jakarta.servlet.http.HttpServletResponse response, int status, String code, String text)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write("""
                {"type":"urn:tiean:%s","status":%d,"code":"%s","detail":"%s"}\
                """.formatted(code, status, code, text).getBytes(StandardCharsets.UTF_8));
    }
}
