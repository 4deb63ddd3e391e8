// A name for this machine and user, the same on every start, telling nobody who they are.
import {readFileSync} from 'node:fs';
import {hostname, userInfo} from 'node:os';
import {shortHash} from '../doc/hash.js';

/** 8 hexadecimal digits of machine, host and user. */
export function deviceName(): string {
	return shortHash('device', machineId(), hostname(), userName()).slice(0, 8);
}

function machineId(): string {
	try {
		return readFileSync('/etc/machine-id', 'utf8').trim();
	} catch {
		return 'no machine id';
	}
}

function userName(): string {
	try {
		return userInfo().username;
	} catch {
		return 'no user name';
	}
}
