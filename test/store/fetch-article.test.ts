// Articles from the web: limits, redirects, charsets, and what is never fetched.
import {createServer, type Server} from 'node:http';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type FetchOptions, fetchArticle} from '../../src/store/fetch-article.js';
import {isPublic} from '../../src/store/fetch-article-guard.js';
import {readArticles} from '../../src/store/read-articles.js';

let server: Server;
let origin = '';

const PAGE = '<!doctype html><title>A</title><p>Words, said Ren\xE9.</p>';

const HTML = {'content-type': 'text/html; charset=windows-1252'};
const PACKED = {...HTML, 'content-encoding': 'gzip'};

type Answer = {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array;
};

const ANSWERS: Readonly<Record<string, Answer>> = {
	'/page': {status: 200, headers: HTML, body: Buffer.from(PAGE, 'latin1')},
	'/gzip': {status: 200, headers: PACKED, body: gzipSync(PAGE)},
	'/bomb': {status: 200, headers: PACKED, body: gzipSync(Buffer.alloc(5_000_000, 'a'))},
	'/moved': {status: 302, headers: {location: '/page'}},
	'/circle': {status: 302, headers: {location: '/circle'}},
	'/out': {status: 302, headers: {location: 'file:///etc/hosts'}},
	'/picture': {status: 200, headers: {'content-type': 'image/png'}, body: 'x'},
	'/error': {status: 500},
};

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '';
		// Nothing is ever answered there.
		if (path === '/silent') return;
		const {status, headers = {}, body = ''} = ANSWERS[path] ?? {status: 404};
		response.writeHead(status, headers).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('no port');
	origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

async function outcome(path: string, options: Partial<FetchOptions> = {}): Promise<string> {
	const result = await fetchArticle(`${origin}${path}`, {allowLocal: true, ...options});
	if (!result.ok) return result.problems[0]?.code ?? '';
	const {bytes, charset, source} = result.value;
	return `${bytes.length} ${charset} ${source.address?.replace(origin, '')}`;
}

test.each([
	['/page', `${PAGE.length} windows-1252 /page`],
	['/moved', `${PAGE.length} windows-1252 /page`],
	['/gzip', `${new TextEncoder().encode(PAGE).length} windows-1252 /gzip`],
	['/circle', 'fetch-failed'],
	['/out', 'fetch-failed'],
	['/picture', 'file-binary'],
	['/error', 'fetch-failed'],
	['/none', 'address-missing'],
])('%s gives %s', async (path, wanted) => {
	expect(await outcome(path)).toBe(wanted);
});

test('size counts unpacked, and waiting ends', async () => {
	expect(await outcome('/bomb', {limit: 100_000})).toBe('file-too-large');
	expect(await outcome('/silent', {timeout: 50})).toBe('fetch-failed');
});

test('this machine is not asked unless that is wanted', async () => {
	expect(await outcome('/page', {allowLocal: false})).toBe('fetch-private');
	const named = `${origin.replace('127.0.0.1', 'localhost')}/page`;
	expect(await fetchArticle(named, {allowLocal: false})).toMatchObject({
		ok: false,
		problems: [{code: 'fetch-private'}],
	});
});

test('a fetched page is an article with its address', async () => {
	const result = await readArticles([`${origin}/moved`], {fetch: {allowLocal: true}});
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const [reading] = result.value;
	expect(reading?.clean.text).toBe('Words, said René.');
	expect(reading?.article.source).toEqual({title: 'A', address: `${origin}/page`});
});

test.each([
	['93.184.216.34', true],
	['2606:2800:220:1::1', true],
	['127.1.2.3', false],
	['10.0.0.1', false],
	['172.31.0.1', false],
	['172.32.0.1', true],
	['192.168.1.1', false],
	['169.254.169.254', false],
	['100.64.0.1', false],
	['0.0.0.0', false],
	['255.255.255.255', false],
	['::1', false],
	['::', false],
	['::ffff:127.0.0.1', false],
	['fe80::1', false],
	['fd00::1', false],
	['64:ff9b::7f00:1', false],
	['2002:7f00:1::', false],
	['example.org', false],
])('%s is public: %j', (ip, wanted) => {
	expect(isPublic(ip)).toBe(wanted);
});

test.each(['http://2130706433/', 'http://0x7f.1/', 'http://[::ffff:7f00:1]/', 'http://127.1/'])(
	'%s is refused however it is written',
	async (address) => {
		expect(await fetchArticle(address, {allowLocal: false})).toMatchObject({
			ok: false,
			problems: [{code: 'fetch-private'}],
		});
	},
);
