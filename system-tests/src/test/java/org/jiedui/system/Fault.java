package org.jiedui.system;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/** What befalls a running system, and how it ends. */
enum Fault {
    PAIRING_SERVICE_KILLED(kill(Service.PAIRING), start(Service.PAIRING)),
    ACTIVITY_SERVICE_KILLED(kill(Service.ACTIVITY), start(Service.ACTIVITY)),
    CASE_LIBRARY_SERVICE_KILLED(kill(Service.CASE_LIBRARY), start(Service.CASE_LIBRARY)),
    BROKER_KILLED(stack -> stack.kafka().kill(), stack -> stack.kafka().restart()),
    DATABASE_KILLED(stack -> stack.postgres().kill(), stack -> stack.postgres().restart()),
    DATABASE_STANDS_STILL(
            stack -> stack.postgres().suspend(), stack -> stack.postgres().resume()),
    DATABASE_READ_ONLY(
            asSuperuser("alter system set default_transaction_read_only = on"),
            asSuperuser("alter system reset default_transaction_read_only")),

    /** Whoever has a connection waits for the locks; soon nobody else gets one. */
    POOL_USED_UP(HeldLocks::take, stack -> HeldLocks.release());

    private final Consumer<LocalStack> strike;
    private final Consumer<LocalStack> heal;

    Fault(Consumer<LocalStack> strike, Consumer<LocalStack> heal) {
        this.strike = strike;
        this.heal = heal;
    }

    void strike(LocalStack stack) {
        strike.accept(stack);
    }

    void heal(LocalStack stack) {
        heal.accept(stack);
    }

    private static Consumer<LocalStack> kill(Service service) {
        return stack -> stack.service(service).kill();
    }

    private static Consumer<LocalStack> start(Service service) {
        return stack -> stack.service(service).start();
    }

    private static Consumer<LocalStack> asSuperuser(String statement) {
        return stack -> {
            try {
                stack.postgres().administer("postgres", statement);
                stack.postgres().administer("postgres", "select pg_reload_conf()");
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        };
    }
}
