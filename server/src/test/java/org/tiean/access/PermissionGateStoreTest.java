package org.tiean.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiean.kernel.Rejected;

class PermissionGateStoreTest extends HttpStory {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    /** An endpoint whose author forgot to say who may use it. */
    static class Forgetful {
        @GetMapping("/api/forgotten")
        String everything() {
            return "everything";
        }
    }

    @Test
    void every_endpoint_names_the_permission_it_asks_for() {
        assertThat(endpoints.getHandlerMethods()).hasSizeGreaterThan(20);
        assertThat(PermissionGate.closedByOmission(endpoints.getHandlerMethods().values()))
                .isEmpty();
    }

    @Test
    void every_permission_an_endpoint_asks_for_is_held_by_some_post() {
        Set<String> held = context.getBean(PermissionTable.class).all().stream()
                .map(PermissionTable.Row::permission)
                .collect(Collectors.toSet());
        held.add(Requires.SIGNED_IN);
        assertThat(held)
                .containsAll(endpoints.getHandlerMethods().values().stream()
                        .flatMap(endpoint -> PermissionGate.permission(endpoint).stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void an_endpoint_that_names_none_is_found_and_stays_closed() throws Exception {
        var forgotten = new HandlerMethod(new Forgetful(), Forgetful.class.getDeclaredMethod("everything"));
        assertThat(PermissionGate.closedByOmission(Set.of(forgotten))).hasSize(1);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new PermissionGate()
                        .preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), forgotten)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_post_without_the_permission_is_refused_and_with_it_let_in() throws Exception {
        get(in("lianhu", Posts.HANDLER), "/api/logs/sign-ins")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("forbidden"));
        get(in("xian", Posts.AUDIT_ADMIN), "/api/logs/sign-ins").andExpect(status().isOk());
    }

    @Test
    void the_three_administrators_cannot_do_each_others_work_nor_see_a_party() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        var secrecy = in("xian", Posts.SECRECY_ADMIN);
        var audit = in("xian", Posts.AUDIT_ADMIN);
        for (var administrator : new Browser[] {system, secrecy, audit}) {
            get(administrator, "/api/parties").andExpect(status().isForbidden());
        }
        get(system, "/api/logs/changes").andExpect(status().isForbidden());
        get(secrecy, "/api/logs/changes").andExpect(status().isForbidden());
        String scopes = "/api/powers/scopes?holder=" + system.user();
        get(system, scopes).andExpect(status().isForbidden());
        get(audit, scopes).andExpect(status().isForbidden());
        get(secrecy, scopes).andExpect(status().isOk());
    }
}
