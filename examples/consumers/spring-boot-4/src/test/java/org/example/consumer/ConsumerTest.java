package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

class ConsumerTest {

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(
                Consumer.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void answers_an_offer_with_the_report_that_every_mapper_writes() throws Exception {
        HttpResponse<String> answer = post(offer());
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(Files.readString(Path.of("../report.json")).strip(), answer.body());
    }

    @Test
    void says_in_our_words_what_is_wrong_with_a_body() throws Exception {
        refused(offer().replace("29.60", "\"29.60\""), "value must be a number", "/weeklyHours");
        refused(offer().replace("\"scheme\":\"ipsa\",", ""), "key must be present: scheme", "");
        refused(offer().replace("\"newStarter\"", "\"colour\""), "key must be one of ", "/colour");
        refused(offer().replace("\"newStarter\"", "\"area\":\"london\",\"newStarter\""), "key must not be given twice: area", "");
    }

    private static void refused(String body, String detail, String pointer) throws Exception {
        HttpResponse<String> answer = post(body);
        assertEquals(400, answer.statusCode());
        assertEquals(
                "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("\"detail\":\"" + detail), answer.body());
        assertTrue(answer.body().contains("\"pointer\":\"" + pointer + "\""), answer.body());
    }

    @Test
    void runs_on_the_framework_that_the_page_names() {
        assertTrue(SpringBootVersion.getVersion().startsWith("4.1."), SpringBootVersion.getVersion());
    }

    private static String offer() throws IOException {
        return Files.readString(Path.of("../offer.json")).strip();
    }

    private static HttpResponse<String> post(String body) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/offers");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
