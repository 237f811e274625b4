package org.parlstaff.casework.fold;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.LogEntry;

/** How an entry makes a record once its guards were asked, now or when it was logged. */
public final class Fold {

    private static final MethodHandle AFTER = after();

    private Fold() {}

    /**
     * Returns a record after an entry.
     *
     * @param before the record before it; none for the entry that opens a case
     * @param entry the entry
     * @return the record after it
     * @throws IllegalArgumentException if the entry does not fit the record
     */
    public static CaseRecord after(@Nullable CaseRecord before, LogEntry entry) {
        try {
            return (CaseRecord) AFTER.invokeExact(before, entry);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("folding throws nothing else", e);
        }
    }

    private static MethodHandle after() {
        try {
            return MethodHandles.privateLookupIn(CaseRecord.class, MethodHandles.lookup())
                    .findStatic(
                            CaseRecord.class,
                            "folded",
                            MethodType.methodType(CaseRecord.class, CaseRecord.class, LogEntry.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record must be foldable", e);
        }
    }
}
