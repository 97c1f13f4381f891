/** What every feature of the portal stands on: settings, time, ids, secrets at rest, background work. */
package org.conferral.portal.platform;
