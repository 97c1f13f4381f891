/** What learners say themselves beside their records, kept apart from everything that is signed. */
package org.conferral.portal.record;
