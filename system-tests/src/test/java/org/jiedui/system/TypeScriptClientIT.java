package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.NodeJs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a generator makes of the committed OpenAPI documents for TypeScript compiles, and talks to the services. */
class TypeScriptClientIT {

    private static final Path CLIENT =
            Path.of("../api-clients/target/typescript").toAbsolutePath().normalize();

    private final NodeJs node = new NodeJs(Path.of("target/typescript"));

    @BeforeEach
    void needNodeJs() {
        assumeTrue(node.isHere(), NodeJs.NEED);
    }

    @Test
    void compilesAndTellsTheStory() {
        node.run("install", Map.of(), "npm", "ci", "--prefix", CLIENT.toString());
        node.run("compile", Map.of(), "npm", "run", "build", "--prefix", CLIENT.toString());

        String told = node.run("story", world(TheStack.get()), "npm", "run", "story", "--prefix", CLIENT.toString());

        assertThat(told).endsWith("The story is told.");
    }

    /** Where the services are and who calls them, and a clock far from China's: a date must stay the day it is. */
    private static Map<String, String> world(LocalStack stack) {
        Map<String, String> world = new HashMap<>();
        for (Service service : Service.values()) {
            String name = service.module().toUpperCase(Locale.ROOT).replace('-', '_');
            world.put("JIEDUI_" + name, stack.service(service).baseUri().toString());
        }
        world.put(
                "JIEDUI_TOKEN_LEADING",
                token(stack, TokenRequest.forRoles("liaison").inRegion(Cities.LEADING)));
        world.put(
                "JIEDUI_TOKEN_PARTNER",
                token(stack, TokenRequest.forRoles("liaison").inRegion(Cities.PARTNER)));
        world.put("JIEDUI_TOKEN_MINISTRY", token(stack, TokenRequest.forRoles("ministry")));
        world.put("TZ", "America/Los_Angeles");
        return world;
    }

    private static String token(LocalStack stack, TokenRequest bearer) {
        return stack.issuer().token(bearer.ofUnit("system test"));
    }
}
