package org.jiedui.kit.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity: its row is written when the persistence context is flushed. */
@Entity
public class Tally {

    @Id
    private UUID id;

    private long number;

    protected Tally() {}

    public Tally(UUID id) {
        this.id = id;
    }

    public void count() {
        number++;
    }

    public long number() {
        return number;
    }
}
