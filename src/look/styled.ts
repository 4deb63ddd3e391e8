// Text in several tones, wrapped as one: lines of segments.
import {clip} from './clip.js';
import type {Tone} from './theme.js';
import {cells} from './width.js';
import {wrap} from './wrap.js';

export type Segment = {readonly text: string; readonly tone: Tone};
export type Line = readonly Segment[];

/** One tone throughout. */
export function lines(text: string, width: number, tone: Tone = {}): readonly Line[] {
	return wrap(text, width).map((line) => [{text: line, tone}]);
}

/** Segments wrapped together to lines of at most `width` cells; tones keep to their words. */
export function wrapSegments(segments: readonly Segment[], width: number): readonly Line[] {
	const whole = segments.map(({text}) => text).join('');
	let at = 0;
	let index = 0;
	let used = 0;
	return wrap(whole, width).map((line) => {
		const out: Segment[] = [];
		let rest = line;
		// A line begins after the white space that was dropped at its break.
		const start = whole.indexOf(line, at);
		advance(start < 0 ? 0 : start - at);
		while (rest !== '') {
			const segment = segments[index];
			if (!segment) break;
			const take = rest.slice(0, segment.text.length - used);
			if (take !== '') out.push({text: take, tone: segment.tone});
			rest = rest.slice(take.length);
			advance(take.length);
		}
		return out;
	});

	function advance(by: number): void {
		at += by;
		let left = by;
		for (let segment = segments[index]; segment; segment = segments[index]) {
			const here = Math.min(left, segment.text.length - used);
			used += here;
			left -= here;
			if (used < segment.text.length) break;
			index++;
			used = 0;
		}
	}
}

/** A line of at most `width` cells; what stands behind is cut. */
export function clipLine(line: Line, width: number): Line {
	let room = width;
	return line.flatMap(({text, tone}) => {
		const fitted = clip(text, room);
		room -= cells(fitted);
		return fitted === '' ? [] : [{text: fitted, tone}];
	});
}

/** The lines with a margin before each. */
export function indented(body: readonly Line[], margin: string, tone: Tone = {}): readonly Line[] {
	return body.map((line) => [{text: margin, tone}, ...line]);
}
