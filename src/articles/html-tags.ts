// What the tags of a page mean for its text.

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set([
	...['address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'center', 'dd'],
	...['details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer'],
	...['form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hgroup', 'hr', 'html'],
	...['iframe', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'option', 'p', 'picture'],
	...['pre', 'section', 'select', 'summary', 'table', 'tbody', 'td', 'textarea'],
	...['tfoot', 'th', 'thead', 'title', 'tr', 'ul', 'video'],
]);

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set([
	...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param'],
	...['source', 'track', 'wbr'],
]);

/** Elements whose text is never the article's. */
export const NEVER_TEXT: ReadonlySet<string> = new Set([
	...['audio', 'button', 'canvas', 'dialog', 'figcaption', 'map', 'math', 'nav'],
	...['noscript', 'object', 'select', 'svg', 'template', 'textarea', 'video'],
]);

export const HEADING = /^h[1-6]$/u;

/** Elements that tell nothing about the text; the ends of `head` and `body` may be left out. */
export const IGNORED: ReadonlySet<string> = new Set([
	...['base', 'body', 'embed', 'head', 'html', 'img', 'input', 'link', 'meta', 'param', 'source'],
	...['track', 'script', 'style', 'title', 'iframe', 'noframes', 'xmp'],
]);
