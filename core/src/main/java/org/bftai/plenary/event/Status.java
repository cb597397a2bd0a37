package org.bftai.plenary.event;

/** Whether an event takes place; values of schema.org's EventStatusType. */
public enum Status implements Choice {
    SCHEDULED("EventScheduled"),
    POSTPONED("EventPostponed"),
    CANCELLED("EventCancelled"),
    MOVED_ONLINE("EventMovedOnline");

    private final String schema;

    Status(String schema) {
        this.schema = schema;
    }

    /** Return whether its dates still hold. */
    public boolean takesPlace() {
        return this != POSTPONED && this != CANCELLED;
    }

    /** Return the name schema.org has for it. */
    public String schema() {
        return schema;
    }
}
