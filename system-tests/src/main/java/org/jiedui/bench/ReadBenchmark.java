package org.jiedui.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiedui.bench.ReadLoad.Sample;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * Reads of pairing-service over HTTP beside a bare Quarkus resource that runs the same statements and answers the same JSON
 * (module {@code bare-resource}), round by round: a list of 50 pairings, and one pairing; and the answer 304 beside the whole one.
 */
final class ReadBenchmark {

    private static final int PAIRINGS = 50;
    private static final String LEADING = "330100";
    private static final String PARTNER = "610600";
    private static final int ROUNDS = 7;
    private static final Duration WARMING = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalStack stack;
    private final BareService bare;
    private final String authorization;
    private final List<URI> addresses;
    private final List<URI> bareAddresses;

    ReadBenchmark(LocalStack stack, Exchanges exchanges, BareService bare) {
        this.stack = stack;
        this.bare = bare;
        this.authorization = "Bearer " + exchanges.tokenOf(LEADING);
        String one = "";
        for (int i = 0; i < PAIRINGS; i++) {
            one = exchanges.pairing(LEADING, PARTNER);
        }
        URI service = stack.endpoints().of(Service.PAIRING);
        this.addresses =
                List.of(service.resolve("/v1/pairings?limit=" + PAIRINGS), service.resolve("/v1/pairings/" + one));
        String scope = "from=%s&to=330101".formatted(LEADING);
        this.bareAddresses = List.of(
                bare.at("/pairings?%s&limit=%d".formatted(scope, PAIRINGS)), bare.at("/pairings/" + one + "?" + scope));
    }

    List<Result> run() throws Exception {
        for (int i = 0; i < addresses.size(); i++) {
            checkSame(addresses.get(i), bareAddresses.get(i));
        }
        String authorized = "Authorization: " + authorization;
        String known = authorized + "\r\n" + ifChanged(addresses.get(1));
        long pid = stack.service(Service.PAIRING).pid();
        ReadLoad list = new ReadLoad(addresses.get(0), authorized, 200, pid);
        ReadLoad bareList = new ReadLoad(bareAddresses.get(0), authorized, 200, bare.pid());
        ReadLoad one = new ReadLoad(addresses.get(1), authorized, 200, pid);
        ReadLoad bareOne = new ReadLoad(bareAddresses.get(1), authorized, 200, bare.pid());
        ReadLoad unchanged = new ReadLoad(addresses.get(1), known, 304, pid);
        String bareKnown = authorized + "\r\n" + ifChanged(bareAddresses.get(1));
        ReadLoad bareUnchanged = new ReadLoad(bareAddresses.get(1), bareKnown, 304, bare.pid());
        return List.of(
                beside("list of 50 pairings : bare resource", list, bareList, 0.75),
                beside("one pairing : bare resource", one, bareOne, 0.75),
                beside("304 of a pairing : 200", unchanged, one, 1.5),
                beside("304 of the bare resource : 200", bareUnchanged, bareOne, 1.0));
    }

    private static Result beside(String name, ReadLoad ours, ReadLoad other, double target) throws Exception {
        int warming = WarmUp.untilSteady(() -> other.during(WARMING).perSecond())
                + WarmUp.untilSteady(() -> ours.during(WARMING).perSecond());
        List<Sample> mine = new ArrayList<>();
        List<Sample> others = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            mine.add(ours.during(ROUND));
            others.add(other.during(ROUND));
            ratios.add(mine.getLast().perSecond() / others.getLast().perSecond());
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("perSecond", spread(mine, Sample::perSecond));
        details.put("besidePerSecond", spread(others, Sample::perSecond));
        details.put("processorMicros", spread(mine, Sample::micros));
        details.put("besideProcessorMicros", spread(others, Sample::micros));
        details.put("warmUpRounds", warming);
        return new Result(name, Spread.of(ratios), target, true, details);
    }

    private static Spread spread(List<Sample> samples, Function<Sample, Double> figure) {
        return Spread.of(samples.stream().map(figure).toList());
    }

    private String ifChanged(URI address) throws Exception {
        return "If-None-Match: " + whole(address).headers().firstValue("ETag").orElseThrow();
    }

    private void checkSame(URI ours, URI other) throws Exception {
        byte[] answer = whole(ours).body();
        int difference = Arrays.mismatch(answer, whole(other).body());
        if (difference >= 0) {
            String common = new String(answer, 0, difference, StandardCharsets.UTF_8);
            throw new IllegalStateException("The bare resource answers something else after " + common);
        }
    }

    private HttpResponse<byte[]> whole(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
