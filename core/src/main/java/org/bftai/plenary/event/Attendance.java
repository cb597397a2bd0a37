package org.bftai.plenary.event;

/** How one takes part; values of schema.org's EventAttendanceModeEnumeration. */
public enum Attendance implements Choice {
    OFFLINE("OfflineEventAttendanceMode"),
    ONLINE("OnlineEventAttendanceMode"),
    MIXED("MixedEventAttendanceMode");

    private final String schema;

    Attendance(String schema) {
        this.schema = schema;
    }

    /** Return the name schema.org has for it. */
    public String schema() {
        return schema;
    }
}
