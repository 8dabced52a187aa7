package org.jiedui.system;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.junit.jupiter.api.Test;

/** An edition with a case of a pair meets the batch of cases that the pair owes for the year, whoever is down meanwhile. */
class CaseDutyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalStack stack = TheStack.get();
    private final Cities cities = new Cities(stack);
    private final Library library = new Library(stack);

    @Test
    void isMetWhileActivityServiceIsDown() {
        String pairing = cities.pairingInForce();
        cities.agreePlan(pairing);
        cities.awaitObligations(pairing, 5);
        stack.service(Service.ACTIVITY).kill();
        library.publish(pairing, 2022);

        stack.service(Service.ACTIVITY).start();

        awaitCaseDuty(pairing, "HELD_LATE");
    }

    @Test
    void isMetWhenCaseLibraryServiceDiesBetweenCommitAndPublish() {
        String pairing = cities.pairingInForce();
        cities.agreePlan(pairing);
        cities.awaitObligations(pairing, 5);
        awaitKnown(pairing);
        stack.kafka().stop();
        library.publish(pairing, 2022);
        stack.service(Service.CASE_LIBRARY).kill();

        stack.kafka().restart();
        stack.service(Service.CASE_LIBRARY).start();

        awaitCaseDuty(pairing, "HELD_LATE");
    }

    @Test
    void isMetByAnEditionThatWasPublishedBeforeThePlanWasAgreed() {
        String pairing = cities.pairingInForce();
        library.publish(pairing, 2022);
        cities.agreePlan(pairing);

        awaitCaseDuty(pairing, "HELD_LATE");
    }

    private void awaitKnown(String pairing) {
        Tables tables = new Tables(stack, Service.CASE_LIBRARY);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> tables.count("select count(*) from pair where pairing_id = '" + pairing + "'") == 1);
    }

    private void awaitCaseDuty(String pairing, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> statesOfCaseDuty(pairing), List.of(state)::equals);
    }

    private List<String> statesOfCaseDuty(String pairing) {
        return cities.read(Service.ACTIVITY, "/v1/obligations?year=2022&limit=200&pairing=" + pairing)
                .get("items")
                .valueStream()
                .filter(obligation -> obligation.get("duty").asText().equals("CASE_BATCH"))
                .map(obligation -> obligation.get("state").asText())
                .toList();
    }
}
