package planted.portal.home;

/** Planted: what nobody below may know. */
public class First {}
