package org.tiean.journal.anchor;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the signing key comes from: a file beside the data, or the folder that the operator names. */
@Configuration(proxyBeanMethods = false)
class AnchorKeys {

    @Bean
    AnchorKey anchorKey(@Value("${tiean.data}") Path data, @Value("${tiean.keys:}") String keys) {
        return SoftwareKey.in(keys.isBlank() ? data.resolve("keys") : Path.of(keys));
    }
}
