package org.tiean;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server; the modules are the packages below this one. */
@SpringBootApplication
public class Tiean {
    public static void main(String[] args) {
        SpringApplication.run(Tiean.class, args);
    }
}
