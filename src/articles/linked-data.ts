// The article among the JSON-LD (schema.org) of a page.
import type {RawSource} from './metadata.js';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Interview)$/u;
/** Larger scripts and more nodes than any page needs are not looked at. */
const LONGEST = 1_000_000;
const MOST_NODES = 500;

/** The fields of the first article found; none from scripts that are no JSON. */
export function readLinkedData(scripts: readonly string[]): RawSource {
	for (const script of scripts) {
		const article = nodesOf(parsed(script)).find(isArticle);
		if (article) return fieldsOf(article);
	}
	return {};
}

function fieldsOf(article: Json): RawSource {
	return {
		title: text(article['headline']) ?? text(article['name']),
		publisher: nameOf(article['publisher']),
		author: nameOf(article['author']),
		published: text(article['datePublished']) ?? text(article['dateCreated']),
		address: addressOf(article['mainEntityOfPage']) ?? text(article['url']),
	};
}

function parsed(script: string): unknown {
	if (script.length > LONGEST) return undefined;
	try {
		return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, ''));
	} catch {
		// Broken JSON-LD is common and says nothing.
		return undefined;
	}
}

/** The objects of a script: itself, the members of a list, of `@graph`, and pages' main entities. */
function nodesOf(root: unknown): readonly Json[] {
	const waiting = [root];
	const nodes: Json[] = [];
	for (let i = 0; i < waiting.length && i < MOST_NODES; i++) {
		const one = waiting[i];
		if (Array.isArray(one)) waiting.push(...one.slice(0, MOST_NODES));
		else if (isObject(one)) {
			nodes.push(one);
			waiting.push(one['@graph'], one['mainEntity']);
		}
	}
	return nodes;
}

function isArticle(node: Json): boolean {
	return [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The name of a person or organisation, or of several. */
function nameOf(value: unknown): string | undefined {
	const names = [value]
		.flat()
		.slice(0, 5)
		.flatMap((one) => text(isObject(one) ? one['name'] : one) ?? []);
	return names.length === 0 ? undefined : names.join(', ');
}

function addressOf(value: unknown): string | undefined {
	return text(isObject(value) ? value['@id'] : value);
}
