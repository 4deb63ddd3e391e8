// What the keys of generate do while articles are picked and read.
import {fieldOf} from '../../look/field.js';
import type {Effect} from '../effect.js';
import type {News} from '../news.js';
import type {Step} from '../screen.js';
import type {World} from '../world.js';
import type {GenerateMsg} from './keys.js';
import {type GenerateModel, PICKING, type Stage, startReview, unquoted} from './model.js';
import {updateReview} from './update-review.js';

type PickStage = Extract<Stage, {readonly type: 'pick'}>;

export function updateGenerate(
	old: GenerateModel,
	msg: GenerateMsg,
	world: World,
): Step<GenerateModel> {
	const model = {...old, said: null};
	const {stage} = model;
	switch (stage.type) {
		case 'pick':
			return updatePick(model, stage, msg);
		case 'working':
			return msg.type === 'back' ? [{...model, stage: PICKING}, {type: 'stop-making'}] : [model];
		case 'review':
			return updateReview(model, stage.review, {msg, world});
		case 'kept':
			return msg.type === 'study'
				? [model, {type: 'go', to: {screen: 'study', deck: stage.deck.head.id}}]
				: [model, {type: 'go', to: {screen: 'home'}}];
	}
}

/** Names, progress and results, each only while they are waited for. */
export function hearGenerate(model: GenerateModel, news: News, world: World): Step<GenerateModel> {
	const {stage} = model;
	switch (news.type) {
		case 'paths':
			return stage.type === 'pick' && stage.field.text === news.asked
				? [{...model, stage: {...stage, offers: news.paths, chosen: null}}]
				: [model];
		case 'progress':
			return stage.type === 'working'
				? [{...model, stage: {...stage, done: news.done, total: news.total, name: news.name}}]
				: [model];
		case 'made':
			return stage.type === 'working'
				? [{...model, stage: {type: 'review', review: startReview(news, world.decks)}}]
				: [model];
		case 'gave-up': {
			const [problem] = news.problems;
			const where = problem?.file ? `${problem.file}: ` : '';
			const said = problem ? `${where}${problem.message}` : 'It could not be read.';
			return stage.type === 'working' ? [{...model, stage: PICKING, said}] : [model];
		}
		default:
			return [model];
	}
}

function updatePick(model: GenerateModel, stage: PickStage, msg: GenerateMsg): Step<GenerateModel> {
	switch (msg.type) {
		case 'typed': {
			const {text} = msg.field;
			if (text === stage.field.text) return [{...model, stage: {...stage, field: msg.field}}];
			const next: Stage = {...stage, field: msg.field, chosen: null};
			return [
				{...model, stage: next},
				{type: 'complete', text},
			];
		}
		case 'pasted':
			return pasted(model, stage, msg.text);
		case 'move':
			return [{...model, stage: moved(stage, msg.by)}];
		case 'complete':
			return complete(model, stage);
		case 'enter':
			return enter(model, stage);
		case 'back':
			return back(model, stage);
		default:
			return [model];
	}
}

/** One short line is the name of a file, anything else an article. */
function pasted(model: GenerateModel, stage: PickStage, text: string): Step<GenerateModel> {
	const line = text.trim();
	if (!/[\r\n]/u.test(line) && line.length < 300) {
		const field = fieldOf(unquoted(stage.field.text + line));
		return [
			{...model, stage: {...stage, field}},
			{type: 'complete', text: field.text},
		];
	}
	const pick = {...model.pick, texts: [...model.pick.texts, text.replaceAll(/\r\n?/gu, '\n')]};
	return [{...model, pick, stage: PICKING}];
}

/** Up from the first name leads back to what was typed. */
function moved(stage: PickStage, by: number): PickStage {
	const {offers, chosen} = stage;
	if (offers.length === 0) return stage;
	const to = (chosen ?? -1) + by;
	return {...stage, chosen: to < 0 ? null : Math.min(to, offers.length - 1)};
}

/** The chosen name, or as much as all names that fit have in common. */
function complete(model: GenerateModel, stage: PickStage): Step<GenerateModel> {
	const {offers, chosen, field} = stage;
	const text = offers[chosen ?? (offers.length === 1 ? 0 : -1)] ?? commonStart(offers);
	const next = fieldOf(text.length > field.text.length || chosen !== null ? text : field.text);
	return [
		{...model, stage: {...stage, field: next, chosen: null}},
		{type: 'complete', text: next.text},
	];
}

function commonStart([first = '', ...others]: readonly string[]): string {
	return others.reduce((common, path) => {
		let same = 0;
		while (same < common.length && common[same] === path[same]) same++;
		return common.slice(0, same);
	}, first);
}

function enter(model: GenerateModel, stage: PickStage): Step<GenerateModel> {
	const path = unquoted(stage.offers[stage.chosen ?? -1] ?? stage.field.text);
	const {paths, texts} = model.pick;
	if (path !== '') {
		const pick = {...model.pick, paths: paths.includes(path) ? paths : [...paths, path]};
		return [{...model, pick, stage: PICKING}];
	}
	if (paths.length + texts.length === 0) return [model];
	const effect: Effect = {type: 'make', paths, texts};
	return [{...model, stage: {type: 'working', done: 0, total: 0, name: ''}}, effect];
}

/** First what is typed goes, then what was added last, then the screen. */
function back(model: GenerateModel, {field}: PickStage): Step<GenerateModel> {
	const {paths, texts} = model.pick;
	if (field.text !== '') return [{...model, stage: PICKING}];
	if (texts.length > 0) return [{...model, pick: {paths, texts: texts.slice(0, -1)}}];
	if (paths.length > 0) return [{...model, pick: {paths: paths.slice(0, -1), texts}}];
	return [model, {type: 'go', to: {screen: 'home'}}];
}
