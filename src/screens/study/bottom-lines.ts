// What stands below the card: the field that is typed into, how sure, or the grades with their intervals.
import {clip} from '../../look/clip.js';
import {fieldLine} from '../../look/field-line.js';
import {type Line, lines, type Segment, wrapSegments} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import {currentCard, proposedGrade} from '../../study/session.js';
import {GRADE_NAMES, GRADES} from './keys.js';
import type {StudyModel} from './model.js';
import {SURENESS} from './sureness.js';
import {isTyped, wayFor} from './way.js';

export function bottomLines(model: StudyModel, width: number, theme: Theme): readonly Line[] {
	const {pane, session} = model;
	const field = (label: string, of: typeof model.typed, hint: string): Line => [
		{text: label, tone: theme.accent},
		...fieldLine(of, width - label.length, {theme, hint}),
	];
	switch (pane.type) {
		case 'sure':
			return sureLines(width, theme);
		case 'flag':
			return [
				...lines('What is wrong with this card?', width, theme.title),
				field('> ', pane.field, 'wrong speaker, unclear, not in the text …'),
			];
		case 'edit':
			return [
				editLine('Question ', pane.question, {isOpen: pane.at === 'question', width, theme}),
				editLine('Answer   ', pane.answer, {isOpen: pane.at === 'answer', width, theme}),
			];
		case 'typing':
			return [field('> ', model.typed, 'your answer')];
		case 'card':
			return session.turn.step === 'answered'
				? gradeLines(model, width, theme)
				: restLine(model, width, theme);
		default:
			return [];
	}
}

/** What was typed already, while keys go elsewhere. */
function restLine({session, way, typed}: StudyModel, width: number, theme: Theme): readonly Line[] {
	const card = currentCard(session);
	if (!card || !isTyped(wayFor(card, way))) return [];
	return [
		[
			{text: '> ', tone: theme.dim},
			{text: clip(typed.text, width - 2), tone: theme.dim},
		],
	];
}

function editLine(
	label: string,
	field: StudyModel['typed'],
	{isOpen, width, theme}: {readonly isOpen: boolean; readonly width: number; readonly theme: Theme},
): Line {
	const name = {text: label, tone: isOpen ? theme.accent : theme.dim};
	const room = width - label.length;
	return isOpen
		? [name, ...fieldLine(field, room, {theme})]
		: [name, {text: clip(field.text, room), tone: theme.dim}];
}

function sureLines(width: number, theme: Theme): readonly Line[] {
	const segments = SURENESS.map(
		({words}, i): Segment => ({
			text: `${i + 1}\u00A0${words.replaceAll(' ', '\u00A0')}${i === SURENESS.length - 1 ? '' : '\u00A0\u00A0 '}`,
			tone: theme.accent,
		}),
	);
	return [...lines('How sure are you?', width, theme.title), ...wrapSegments(segments, width)];
}

/** The four grades with the exact next interval on each, the proposed one marked. */
function gradeLines(
	{intervals, session}: StudyModel,
	width: number,
	theme: Theme,
): readonly Line[] {
	const proposed = proposedGrade(session) ?? 3;
	const tones = {1: theme.bad, 2: theme.due, 3: theme.good, 4: theme.fresh};
	const segments = GRADES.flatMap((grade): readonly Segment[] => {
		const interval = intervals[grade - 1] ?? '';
		// Spaces that must not break, so that a grade never parts from its interval.
		const words = `${grade === proposed ? '>' : ''}${grade}\u00A0${GRADE_NAMES[grade]}\u00A0${interval}`;
		return [
			{text: words, tone: grade === proposed ? {...tones[grade], bold: true} : tones[grade]},
			{text: grade === 4 ? '' : '\u00A0\u00A0 ', tone: {}},
		];
	});
	return wrapSegments(
		segments.filter(({text}) => text !== ''),
		width,
	);
}
