package org.conferral.portal.platform;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses this portal may ask in somebody else's name: those of the open net, never one inside a network. */
@FunctionalInterface
interface AddressRule {

    boolean allows(InetAddress address);

    static AddressRule onlyPublic() {
        return AddressRule::isPublic;
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
        }
        return address instanceof Inet6Address && isPublic6(bytes);
    }

    /** Not this net, shared, reserved, documentation, measurement or the top of the range. */
    private static boolean isPublic4(int a, int b, int c) {
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> b < 64 || b > 127;
            case 169 -> b != 254;
            case 172 -> b < 16 || b > 31;
            case 192 -> !(b == 168 || b == 0 && (c == 0 || c == 2) || b == 88 && c == 99);
            case 198 -> !(b == 18 || b == 19 || b == 51 && c == 100);
            case 203 -> !(b == 0 && c == 113);
            default -> a < 224;
        };
    }

    /**
     * Only the range from which the net gives out addresses, and of that neither documentation nor those that wrap an
     * address of the older kind (6to4, Teredo), behind which anything may lie.
     */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean given = first >= 0x2000 && first <= 0x3fff;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8)
                || first == 0x2002
                || first == 0x3fff && second < 0x1000;
        return given && !special;
    }
}
