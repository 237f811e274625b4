package org.parlstaff.casework.format;

import org.immutables.value.Value;

/** How the value types of this module are generated. */
@Value.Style(
        from = "copy",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = true,
        depluralize = true,
        jdkOnly = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
