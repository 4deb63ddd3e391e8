// The main text of a page: what Readability keeps of it, after what is surely something else.
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {rebuildHtml, runsIn} from './html-rebuild.js';

/** The little of a DOM node that is used here. */
type PageNode = {
	readonly nodeType: number;
	readonly localName?: string;
	readonly nodeValue: string | null;
	readonly textContent: string | null;
	readonly childNodes: Iterable<PageNode>;
	getAttribute(name: string): string | null;
	matches(selector: string): boolean;
	querySelector(selector: string): PageNode | null;
	querySelectorAll(selector: string): Iterable<PageNode>;
	remove(): void;
};

/** Above this Readability takes seconds; such a page is read whole. */
const MOST_ELEMENTS = 20_000;
/** Readability looks again, less strictly, while it has found less. */
const ENOUGH_TEXT = 100;

const ASIDE = 'aside,figure,footer,form,[role=complementary],[role=navigation],[aria-hidden=true]';
/** Whole words of a class or id that name something beside the article. */
const BESIDE =
	/(?:^|[\s_-])(?:related|recirc|recommended|share|sharing|social|newsletter|subscribe|signup|promo|sponsored|advert|advertisement|ads?|breadcrumbs?|cookies?|tags|caption|credit)(?:$|[\s_-])/iu;
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus)(?:$|[\s_-])/iu;
const TEXT_NODE = 3;

/**
 * The numbers of the text runs (see `rebuildHtml`) that are the article's; undefined where no main
 * text can be told from the rest.
 */
export function mainRuns(raw: string): ReadonlySet<number> | undefined {
	const {html, elements} = rebuildHtml(raw);
	if (elements > MOST_ELEMENTS) return undefined;
	const {document} = parseHTML(html);
	removeBeside(document.body);
	const found = parsed(document);
	if (!found) return undefined;
	const runs = new Set(textsOf(found).flatMap(runsIn));
	return runs.size === 0 ? undefined : runs;
}

function parsed(document: ReturnType<typeof parseHTML>['document']): PageNode | undefined {
	const options = {
		charThreshold: ENOUGH_TEXT,
		disableJSONLD: true,
		serializer: (node: unknown) => node as PageNode,
	};
	try {
		return new Readability(document, options).parse()?.content ?? undefined;
	} catch {
		// Two libraries on a stranger's page: where they stumble the page is read whole.
		return undefined;
	}
}

/** Removes comments, related links, forms and the like, but nothing that holds the article. */
function removeBeside(body: PageNode): void {
	const most = textLength(body) / 2;
	for (const node of [...body.querySelectorAll(`${ASIDE},[class],[id]`)]) {
		const names = `${node.getAttribute('class')} ${node.getAttribute('id')}`;
		// Comments may be longer than the article; what else holds most of the text is a layout.
		const isComments = COMMENTS.test(names);
		if (!isComments && !BESIDE.test(names) && !node.matches(ASIDE)) continue;
		if (node.querySelector('article,main,h1')) continue;
		if (isComments || textLength(node) < most) node.remove();
	}
}

function textLength(node: PageNode): number {
	return node.textContent?.length ?? 0;
}

function textsOf(node: PageNode): readonly string[] {
	if (node.nodeType === TEXT_NODE) return [node.nodeValue ?? ''];
	return [...node.childNodes].flatMap(textsOf);
}
