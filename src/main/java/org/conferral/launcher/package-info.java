/** The entry point of the runnable file: turns the environment into arguments of the server. */
package org.conferral.launcher;
