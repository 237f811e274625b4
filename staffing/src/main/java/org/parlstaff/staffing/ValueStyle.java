package org.parlstaff.staffing;

import org.immutables.value.Value;

/** How the value types of this module are generated. */
@Value.Style(
        from = "copy",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = true,
        depluralize = true,
        jdkOnly = true,
        unsafeDefaultAndDerived = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Override.class})
@interface ValueStyle {}
