package org.tiean.files;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Where files lie and how large one may be; uploads go to disk, never into memory. */
@Configuration(proxyBeanMethods = false)
class FilesSettings {
    @Bean
    LocalStore fileStore(@Value("${tiean.data}") Path data, @Value("${tiean.files.largest:2GB}") DataSize largest) {
        return new LocalStore(data.resolve("files"), largest.toBytes());
    }

    @Bean
    MultipartConfigElement multipart(LocalStore store, @Value("${tiean.files.largest:2GB}") DataSize largest) {
        long frame = largest.toBytes() + DataSize.ofMegabytes(1).toBytes();
        return new MultipartConfigElement(store.drafts().toString(), frame, frame, 0);
    }
}
