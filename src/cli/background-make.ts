// Makes cards while the screen stays alive: an article at a time, with a breath between two.
import {Readable} from 'node:stream';
import type {Reading} from '../articles/reading.js';
import type {ArticleFacts} from '../make/read-facts.js';
import type {Problem} from '../result.js';
import type {News} from '../screens/news.js';

export type BackgroundMake = {
	/** Begins; what was begun before is given up. */
	start(paths: readonly string[], texts: readonly string[]): void;
	stop(): void;
};

type Options = {
	readonly generator: string;
	readonly tell: (news: News) => void;
	/** Keeps the articles, so that cards can open them. */
	readonly keepTexts: (readings: readonly Reading[]) => void;
};

/** Only the newest run tells anything. */
export function backgroundMake({generator, tell, keepTexts}: Options): BackgroundMake {
	let newest = 0;
	return {
		start(paths, texts) {
			const run = ++newest;
			const isStopped = (): boolean => run !== newest;
			const told = (news: News): void => {
				if (!isStopped()) tell(news);
			};
			make({paths, texts, generator, isStopped, told, keepTexts}).then(told, (error: unknown) => {
				told({type: 'gave-up', problems: [bug(error)]});
			});
		},
		stop() {
			newest++;
		},
	};
}

type Run = {
	readonly paths: readonly string[];
	readonly texts: readonly string[];
	readonly generator: string;
	readonly isStopped: () => boolean;
	readonly told: (news: News) => void;
	readonly keepTexts: Options['keepTexts'];
};

async function make({paths, texts, generator, isStopped, told, keepTexts}: Run): Promise<News> {
	const [{readArticles}, {looksEnglish}, {readFacts}, {makeDeck}] = await Promise.all([
		import('../store/read-articles.js'),
		import('../articles/language.js'),
		import('../make/read-facts.js'),
		import('../make/make-deck.js'),
	]);
	const {openSyntax} = await import('./open-syntax.js');
	const readings: Reading[] = [];
	const problems: Problem[] = [];
	const inputs = [
		...(paths.length > 0 ? [{paths: [...paths], input: Readable.from([])}] : []),
		...texts.map((text) => ({paths: ['-'], input: Readable.from([Buffer.from(text)])})),
	];
	for (const {paths: named, input} of inputs) {
		const read = await readArticles(named, {
			input,
			onProgress: (progress) => told({type: 'progress', ...progress}),
		});
		if (read.ok) readings.push(...read.value);
		else problems.push(...read.problems);
	}
	const english = readings.filter(({clean}) => looksEnglish(clean.text).english);
	const facts: ArticleFacts[] = [];
	const syntax = openSyntax();
	for (const [done, reading] of english.entries()) {
		told({type: 'progress', done, total: english.length, name: reading.article.name});
		await breath();
		if (isStopped()) break;
		facts.push(readFacts(reading, syntax.pass));
	}
	if (facts.length === 0) {
		const foreign = readings.map(({article}) => notEnglish(article.name));
		return {type: 'gave-up', problems: [...problems, ...foreign]};
	}
	keepTexts(english);
	const {deck, dropped, unsure, surplus} = makeDeck(facts, {generator});
	return {type: 'made', deck, dropped, unsure, surplus};
}

/** Lets keys be read and the frame be drawn. */
function breath(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 1);
	});
}

function notEnglish(file: string): Problem {
	return {
		code: 'article-not-english',
		message: 'this is not English, so no cards were made of it',
		file,
	};
}

function bug(error: unknown): Problem {
	const message = error instanceof Error ? error.message : String(error);
	return {code: 'bug', message: `this is a bug of ours: ${message}`};
}
