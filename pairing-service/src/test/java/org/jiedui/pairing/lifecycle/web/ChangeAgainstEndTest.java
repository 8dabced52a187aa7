package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiedui.pairing.counterpart.web.CounterpartApi;
import org.jiedui.pairing.grant.web.GrantApi;
import org.jiedui.stack.testing.BlockedSession;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Something that belongs to a pairing is asked for while the pairing ends: its row is changed, and not committed yet. */
@QuarkusTest
class ChangeAgainstEndTest {

    private static final String DATABASE = "pairing";
    private static final String END =
            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2022-12-31\", \"explanation\": \"测试\"}";

    private enum Change {
        NAMES_A_COUNTERPART,
        GRANTS_A_PARTNER_SYSTEM;

        Response of(Response pairing) {
            return switch (this) {
                case NAMES_A_COUNTERPART -> CounterpartApi.designate(ZHUHAI, pairing, CounterpartApi.UNIT);
                case GRANTS_A_PARTNER_SYSTEM -> GrantApi.grant(ZHUHAI, pairing, "sample-system");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheEndAndIsRefused(Change change) throws Exception {
        Response pairing = active(ZHUHAI, ZUNYI);
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
                Connection holder = Stack.connect(DATABASE)) {
            lockSequence(holder, pairing);
            Future<Response> end = requests.submit(() -> post(ZUNYI, pairing, "endings", END));
            BlockedSession.await(DATABASE);
            Future<Response> changed = requests.submit(() -> change.of(pairing));
            BlockedSession.await(DATABASE, 2);
            holder.rollback();

            end.get().then().statusCode(200);
            changed.get().then().statusCode(409).body("type", equalTo("urn:jiedui:problem:pairing-is-over"));
        }
    }

    /** Whoever ends the pairing has changed its row then, and stops before the event. */
    private static void lockSequence(Connection holder, Response pairing) throws SQLException {
        holder.setAutoCommit(false);
        try (PreparedStatement lock =
                holder.prepareStatement("select seq from outbox_sequence where aggregateid = ?::uuid for update")) {
            lock.setString(1, pairing.path("id"));
            lock.execute();
        }
    }
}
