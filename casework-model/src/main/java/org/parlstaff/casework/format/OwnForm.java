package org.parlstaff.casework.format;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.JsonForm;

/** Values by their parts and builders: what {@link JsonForm} asks of the mappers of others is done by this one. */
final class OwnForm extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasAsValue(Annotated member) {
        boolean byParts = member instanceof AnnotatedMethod method && method.getDeclaringClass() == JsonForm.class;
        return byParts ? Boolean.FALSE : super.hasAsValue(member);
    }

    @Override
    public @Nullable Object findDeserializer(Annotated type) {
        Object reader = super.findDeserializer(type);
        return reader == FromJson.class ? null : reader;
    }
}
