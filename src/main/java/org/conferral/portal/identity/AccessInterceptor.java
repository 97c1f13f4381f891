package org.conferral.portal.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.conferral.portal.audit.Journal;

/** Checks the permission a boundary method names and notes the deed, so that "who may" and "who did" cannot diverge. */
@Interceptor
@Allowed
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AccessInterceptor {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-v]{11}-[0-9a-v]{5}");

    @Inject
    private Access access;

    @Inject
    private Journal journal;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Allowed allowed = allowed(call);
        access.require(allowed.value());
        Object answer = call.proceed();
        if (allowed.noted()
                && allowed.value() != Permission.VIEW
                && !access.who().equals(Actor.SYSTEM)) {
            journal.note(access.who().id(), action(call), subject(call), null);
        }
        return answer;
    }

    private static Allowed allowed(InvocationContext call) {
        Allowed onMethod = call.getMethod().getAnnotation(Allowed.class);
        return onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
    }

    private static String action(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
    }

    private static String subject(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> ID.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }
}
