// Front matter: the `key: value` lines between `---` at the top of a Markdown file.
import type {RawSource} from './metadata.js';

export type FrontMatter = {
	readonly source: RawSource;
	/** Where the text begins. */
	readonly end: number;
};

/** Names of keys for each field, the surest first; case does not matter. */
const KEYS = {
	title: ['title', 'headline'],
	publisher: ['publisher', 'site', 'publication', 'source'],
	author: ['author', 'authors', 'byline'],
	published: ['published', 'date', 'datepublished', 'publishdate', 'pubdate'],
	address: ['address', 'url', 'link', 'canonical', 'canonical_url'],
} as const;

const LONGEST = 20_000;

/** Only flat `key: value` lines are read, which is all the five fields need; no YAML is run. */
export function frontMatter(raw: string): FrontMatter {
	const head = raw.slice(0, LONGEST);
	const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(head);
	if (!block) return {source: {}, end: 0};
	const found = new Map<string, string>();
	for (const line of (block[1] ?? '').split(/\r?\n/u)) {
		const [, key = '', value = ''] = /^([\w-]{1,40})[ \t]*:[ \t]*(.*)$/u.exec(line) ?? [];
		const plain = unquoted(value.trim());
		if (plain !== '' && !found.has(key.toLowerCase())) found.set(key.toLowerCase(), plain);
	}
	const field = (names: readonly string[]): string | undefined =>
		names.map((name) => found.get(name)).find((value) => value !== undefined);
	return {
		source: {
			title: field(KEYS.title),
			publisher: field(KEYS.publisher),
			author: field(KEYS.author),
			published: field(KEYS.published),
			address: field(KEYS.address),
		},
		end: block[0].length,
	};
}

/** `"A"`, `'A'` and `[A, B]` without their marks. */
function unquoted(value: string): string {
	const inner = /^(?:"(.*)"|'(.*)'|\[(.*)\])$/u.exec(value);
	if (!inner) return value;
	const [, double, single, list] = inner;
	if (list !== undefined)
		return list
			.split(',')
			.map((one) => unquoted(one.trim()))
			.join(', ');
	return double?.replaceAll('\\"', '"') ?? single?.replaceAll("''", "'") ?? '';
}
