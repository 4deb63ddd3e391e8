// Generate, its four parts put together.
import type {Field} from '../../look/field.js';
import type {Screen} from '../screen.js';
import {type GenerateMsg, generateKeys} from './keys.js';
import type {GenerateModel, Stage} from './model.js';
import {hearGenerate, updateGenerate} from './update.js';
import {generateView} from './view.js';

export const generateScreen: Screen<GenerateModel, GenerateMsg> = {
	name: 'generate',
	keys: generateKeys,
	update: updateGenerate,
	view: generateView,
	hear: hearGenerate,
	typing({stage}) {
		const field = typedField(stage);
		if (field === null) return null;
		const msg = (next: Field): GenerateMsg => ({type: 'typed', field: next});
		if (stage.type !== 'pick') return {field, msg};
		return {field, msg, paste: (text) => ({type: 'pasted', text})};
	},
	fail: (model, {message, hint}) => ({
		...model,
		said: `Not saved: ${message}${hint ? `; ${hint}` : ''}.`,
	}),
	notice: ({said}) => said,
};

function typedField(stage: Stage): Field | null {
	if (stage.type === 'pick') return stage.field;
	if (stage.type !== 'review') return null;
	const {pane} = stage.review;
	if (pane.type === 'title') return pane.field;
	return pane.type === 'edit' ? pane[pane.at] : null;
}
