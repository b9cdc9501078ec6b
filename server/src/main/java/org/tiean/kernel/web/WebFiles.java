package org.tiean.kernel.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The built pages: what has a digest in its name is cached for ever, everything else is asked for each time. */
@Configuration(proxyBeanMethods = false)
class WebFiles implements WebMvcConfigurer {
    private final String pages;

    WebFiles(@Value("${tiean.pages:classpath:/static/}") String pages) {
        this.pages = pages;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(pages + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(pages)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new Entry());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/desk.html");
    }

    /** A path without a dot is a place inside one of the three entries, to which the browser finds its own way. */
    private static final class Entry extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null || path.contains(".") || path.equals("api") || path.startsWith("api/")) {
                return file;
            }
            return super.getResource(entry(path) + ".html", location);
        }

        private static String entry(String path) {
            String first = path.split("/", 2)[0];
            return first.equals("field") || first.equals("portal") ? first : "desk";
        }
    }
}
