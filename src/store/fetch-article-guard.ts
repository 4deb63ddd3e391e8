// Which addresses may be fetched: none inside this machine or its network, whatever their name.
import {lookup} from 'node:dns';
import {BlockList, isIP, type LookupFunction} from 'node:net';

const PRIVATE = new BlockList();
/** IANA's special-purpose registries: this host, private, shared, link-local, test, multicast. */
for (const [network, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
] as const) {
	PRIVATE.addSubnet(network, bits, 'ipv4');
}

/** Only global unicast is public, and of it not what wraps an IPv4 address or is for examples. */
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const) {
	PRIVATE.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address (no name) lies in the public internet. */
export function isPublic(ip: string): boolean {
	const family = isIP(ip);
	if (family === 4) return !PRIVATE.check(ip, 'ipv4');
	return family === 6 && PUBLIC_6.check(ip, 'ipv6') && !PRIVATE.check(ip, 'ipv6');
}

/** What a connection to a private address fails with. */
export class PrivateAddressError extends Error {}

/**
 * Resolves names for a connection and gives only public addresses. The connection is made to the
 * very address that was checked, so a name that answers differently the second time gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
	lookup(hostname, {...options, all: true}, (error, found) => {
		if (error) return done(error, []);
		const bad = found.find(({address}) => !isPublic(address));
		if (bad) return done(new PrivateAddressError(`${hostname} is ${bad.address}`), []);
		const [first] = found;
		if (options.all || !first) done(null, found);
		else done(null, first.address, first.family);
	});
};
