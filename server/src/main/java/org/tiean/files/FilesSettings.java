package org.tiean.files;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.job.Job;

/** Where files lie and how large one may be; uploads go to disk, never into memory. */
@Configuration(proxyBeanMethods = false)
class FilesSettings {
    @Bean
    LocalStore fileStore(@Value("${tiean.data}") Path data, @Value("${tiean.files.largest:2GB}") DataSize largest) {
        return new LocalStore(data.resolve("files"), largest.toBytes());
    }

    @Bean
    PartStore uploads(@Value("${tiean.data}") Path data, @Value("${tiean.files.largest:2GB}") DataSize largest) {
        return new PartStore(data.resolve("files").resolve("uploads"), largest.toBytes());
    }

    @Bean
    Job forgetBrokenUploads(PartStore uploads, BusinessClock clock) {
        return new Job(
                "forget-broken-uploads",
                LocalTime.of(4, 0),
                () -> uploads.forgetBefore(clock.now().toInstant().minus(Duration.ofDays(3)))
                        + " broken uploads forgotten");
    }

    @Bean
    MultipartConfigElement multipart(LocalStore store, @Value("${tiean.files.largest:2GB}") DataSize largest) {
        long frame = largest.toBytes() + DataSize.ofMegabytes(1).toBytes();
        return new MultipartConfigElement(store.drafts().toString(), frame, frame, 0);
    }
}
