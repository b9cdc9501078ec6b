package org.tiean.kernel.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The description of the API: names that stay when endpoints are added. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        // what an act carries is described by its own form
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
    }

    @Bean
    OperationCustomizer stableNames() {
        return (operation, endpoint) -> {
            String controller = endpoint.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            operation.setOperationId(controller + "." + endpoint.getMethod().getName());
            operation.setTags(List.of(controller));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer title() {
        return api -> api.info(new Info().title("铁案 Tiean").version("1"));
    }

    @Bean
    ModelResolver typesByModule(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NamesByModule());
    }

    /** Many controllers have a {@code Page}; the module and the controller tell them apart: {@code registry.Party.Page}. */
    private static final class NamesByModule extends TypeNameResolver {
        private static final String ROOT = "org.tiean.";

        @Override
        protected String getNameOfClass(Class<?> type) {
            String name = type.getName();
            if (!name.startsWith(ROOT)) {
                return super.getNameOfClass(type);
            }
            String module = name.substring(ROOT.length()).replaceFirst("\\..*", "");
            String own = name.substring(name.lastIndexOf('.') + 1).replace("Controller$", ".");
            return module + "." + own.replace('$', '.');
        }
    }
}
