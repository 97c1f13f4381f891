package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.SignInCookie;

/** Finds out who is calling: by the sign-in form, by the secret it gave the browser, or by a bearer token of the machine interface. */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Staff staff;

    @Inject
    private ApiTokens tokens;

    @Inject
    private StaffSessions sessions;

    @Inject
    private Settings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential given = context.getAuthParameters().getCredential();
        if (given != null) {
            return signIn(given, request, response, context);
        }
        Optional<Actor> caller = isMachine(request) ? bearer(request) : signedIn(request);
        return caller.map(actor -> recognised(actor, request, context)).orElseGet(context::doNothing);
    }

    static boolean isMachine(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/")
                || request.getRequestURI().contains("/api/v1/");
    }

    private AuthenticationStatus signIn(
            Credential given, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(given);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        String id = result.getCallerPrincipal().getName();
        sessions.end(SignInCookie.read(request, settings.secure()));
        SignInCookie.give(sessions.begin(id), request, response, settings.secure());
        return recognised(staff.find(id).orElseThrow(), request, context);
    }

    private Optional<Actor> signedIn(HttpServletRequest request) {
        return Optional.of(SignInCookie.read(request, settings.secure()))
                .filter(secret -> !secret.isEmpty())
                .flatMap(sessions::find);
    }

    private Optional<Actor> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(token -> !token.isEmpty())
                .flatMap(tokens::holder);
    }

    private static AuthenticationStatus recognised(
            Actor actor, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Doorkeeper.ACTOR, actor);
        return context.notifyContainerAboutLogin(actor.id(), Set.of("staff"));
    }
}
