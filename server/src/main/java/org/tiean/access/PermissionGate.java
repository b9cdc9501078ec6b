package org.tiean.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tiean.kernel.Rejected;

/** Deny by default: lets a request through only where its endpoint names a permission that the actor holds. */
final class PermissionGate implements HandlerInterceptor {
    /** Endpoints of libraries: the error page, and the API description that the repository publishes anyway. */
    private static final Set<String> LIBRARY = Set.of("BasicErrorController", "OpenApiWebMvcResource");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod endpoint)) {
            return true;
        }
        if (isOpen(endpoint)) {
            return true;
        }
        String permission = permission(endpoint).orElseThrow(() -> Rejected.forbidden("此功能没有登记所需的权限，因此不开放"));
        SignedIn who = signedIn().orElseThrow(Rejected::signInFirst);
        if (who.mustChangePassword() && !permission.equals(Requires.SIGNED_IN)) {
            throw Rejected.passwordChangeFirst();
        }
        if (!who.may(permission)) {
            throw Rejected.forbidden("您的岗位没有办理此事项的权限");
        }
        return true;
    }

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }

    static Optional<String> permission(HandlerMethod endpoint) {
        return Optional.ofNullable(endpoint.getMethodAnnotation(Requires.class)).map(Requires::value);
    }

    /** The endpoints that forgot to say who may use them. */
    static List<Method> closedByOmission(Collection<HandlerMethod> endpoints) {
        return endpoints.stream()
                .filter(endpoint -> !isOpen(endpoint) && permission(endpoint).isEmpty())
                .map(HandlerMethod::getMethod)
                .toList();
    }

    private static boolean isOpen(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(OpenToAll.class)
                || LIBRARY.contains(endpoint.getBeanType().getSimpleName());
    }
}
