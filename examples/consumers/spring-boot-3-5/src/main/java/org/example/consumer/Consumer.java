package org.example.consumer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web service that examines offers. */
@SpringBootApplication
public class Consumer {

    /**
     * Starts the service.
     *
     * @param arguments settings of the framework
     */
    public static void main(String... arguments) {
        SpringApplication.run(Consumer.class, arguments);
    }
}
