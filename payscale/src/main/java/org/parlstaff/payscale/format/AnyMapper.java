package org.parlstaff.payscale.format;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Makes a mapper of either Jackson read by {@link JsonFile}.
 *
 * <p>It stands on an interface, whose annotations both inherit: on a value type it would mislead the generator of value types,
 * and users' compilers would miss the annotation of a Jackson that is not there.
 */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonDeserialize(using = FromJson.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = FromJson3.class)
public @interface AnyMapper {}
