package org.conferral.portal.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the permission a boundary method asks for; whoever lacks it is refused, and what was done is noted in the journal. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    @Nonbinding
    Permission value() default Permission.VIEW;

    /** Whether the journal notes it; lists an administrator merely opens would bury what was done. */
    @Nonbinding
    boolean noted() default true;
}
