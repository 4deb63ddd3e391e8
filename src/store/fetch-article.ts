// Fetches one article from the web, within limits of time, size, redirects and destination.
import {get as getHttp, type IncomingMessage} from 'node:http';
import {get as getHttps} from 'node:https';
import {isIP} from 'node:net';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {webAddress} from '../articles/metadata.js';
import type {Source} from '../doc/article.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import {isPublic, PrivateAddressError, publicLookup} from './fetch-article-guard.js';
import {LARGEST, streamBytes} from './read-articles-bytes.js';

export type FetchOptions = {
	/** Whether addresses of this machine and its network are fetched too. */
	readonly allowLocal: boolean;
	/** Milliseconds for all of it, redirects included; 20 s. */
	readonly timeout?: number;
	/** Bytes, unpacked; 20 MB. */
	readonly limit?: number;
};

export type Fetched = {
	readonly bytes: Uint8Array;
	/** As the server's header declares it. */
	readonly charset?: string | undefined;
	/** Holds the address that answered in the end. */
	readonly source: Source;
};

const MOST_REDIRECTS = 5;

/**
 * The bytes of a page. Only http and https; every hop is checked anew. Node's `fetch` is not used:
 * it offers no way to connect to the very address that was checked.
 */
export async function fetchArticle(
	address: string,
	options: FetchOptions,
): Promise<Result<Fetched>> {
	const signal = AbortSignal.timeout(options.timeout ?? 20_000);
	let next = address;
	try {
		for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
			const url = webAddress(next);
			if (url === undefined) return fail(unreachable(address, `${next} is no web address`));
			const answer = await request(new URL(url), options.allowLocal, signal);
			const {statusCode = 0, headers} = answer;
			if (statusCode >= 300 && statusCode < 400 && headers.location) {
				answer.destroy();
				if (!URL.canParse(headers.location, url)) break;
				next = new URL(headers.location, url).href;
				continue;
			}
			if (statusCode !== 200) {
				answer.destroy();
				return fail(refused(address, statusCode));
			}
			return await received(answer, url, options.limit ?? LARGEST);
		}
		return fail(unreachable(address, 'it redirects too often'));
	} catch (error) {
		return fail(failure(address, error));
	}
}

function request(url: URL, allowLocal: boolean, signal: AbortSignal): Promise<IncomingMessage> {
	const host = url.hostname.replace(/^\[|\]$/gu, '');
	if (!allowLocal && isIP(host) !== 0 && !isPublic(host)) {
		return Promise.reject(new PrivateAddressError(host));
	}
	const headers = {
		accept: 'text/html, text/plain, text/markdown',
		'accept-encoding': 'gzip, deflate, br',
		'user-agent': 'whosaid (a reader of one article)',
	};
	// No agent: a connection kept from another request would not be checked.
	const lookup = allowLocal ? {} : {lookup: publicLookup};
	const get = url.protocol === 'https:' ? getHttps : getHttp;
	return new Promise((resolve, reject) => {
		get(url, {headers, signal, agent: false, ...lookup}, resolve).on('error', reject);
	});
}

async function received(
	answer: IncomingMessage,
	address: string,
	limit: number,
): Promise<Result<Fetched>> {
	const type = answer.headers['content-type'] ?? '';
	if (/^(?:image|audio|video|font)\/|pdf|zip|octet-stream/iu.test(type)) {
		answer.destroy();
		return fail({
			code: 'file-binary',
			message: `this is no article but ${type.split(';')[0]}`,
			file: address,
			hint: 'give the address of a page of text',
		});
	}
	const bytes = await streamBytes(unpacked(answer), address, limit);
	answer.destroy();
	if (!bytes.ok) return bytes;
	const charset = /charset\s*=\s*"?([\w-]{1,40})/iu.exec(type)?.[1];
	return ok({bytes: bytes.value, charset, source: {address}});
}

function unpacked(answer: IncomingMessage): AsyncIterable<unknown> {
	const encoding = answer.headers['content-encoding']?.trim().toLowerCase();
	const unpack =
		encoding === 'gzip' || encoding === 'x-gzip'
			? createGunzip()
			: encoding === 'deflate'
				? createInflate()
				: encoding === 'br'
					? createBrotliDecompress()
					: undefined;
	if (!unpack) return answer;
	answer.on('error', (error) => unpack.destroy(error));
	return answer.pipe(unpack);
}

function refused(file: string, status: number): Problem {
	if (status === 404 || status === 410) {
		return {code: 'address-missing', message: `there is no such page (${status})`, file};
	}
	return unreachable(file, `the server answered ${status}`);
}

function failure(file: string, error: unknown): Problem {
	if (error instanceof PrivateAddressError) {
		return {
			code: 'fetch-private',
			message: `this leads into this machine or its network: ${error.message}`,
			file,
			hint: 'add --allow-local if you mean it',
		};
	}
	const isLate = error instanceof Error && /Abort|Timeout/u.test(error.name);
	if (isLate) return unreachable(file, 'it took too long');
	return unreachable(file, error instanceof Error ? error.message : String(error));
}

function unreachable(file: string, why: string): Problem {
	return {
		code: 'fetch-failed',
		message: `this cannot be fetched: ${why}`,
		file,
		hint: 'open it in a browser, save the page and name the file',
	};
}
