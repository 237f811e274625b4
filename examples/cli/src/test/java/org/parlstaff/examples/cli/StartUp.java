package org.parlstaff.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.money.Monetary;

/**
 * The small program that the start of the command line is measured against: it loads Moneta and Jackson and parses the same
 * file, nothing else. {@code start-up.sh} runs both and prints the ratio.
 */
final class StartUp {

    private StartUp() {}

    /**
     * Parses an offer and makes money of its salary.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();
        JsonNode offer = mapper.readTree(Files.readAllBytes(Path.of(args[0])));
        String[] amount = offer.at("/salary/amount").asText().split(" ", 2);
        System.out.println(Monetary.getDefaultAmountFactory()
                .setCurrency(amount[0])
                .setNumber(new BigDecimal(amount[1]))
                .create());
    }
}
