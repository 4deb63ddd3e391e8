// Browse, its four parts put together.
import type {Field} from '../../look/field.js';
import type {Screen, Typing} from '../screen.js';
import {type BrowseMsg, browseKeys} from './keys.js';
import type {BrowseModel, Pane} from './model.js';
import {hearBrowse, updateBrowse} from './update.js';
import {browseView} from './view.js';

export const browseScreen: Screen<BrowseModel, BrowseMsg> = {
	name: 'browse',
	keys: browseKeys,
	update: updateBrowse,
	view: browseView,
	hear: hearBrowse,
	typing: ({pane, field}) => typing(typedField(pane, field)),
	fail: (model, {message, hint}) => ({
		...model,
		said: `Not kept: ${message}${hint ? `; ${hint}` : ''}.`,
	}),
	notice: ({said}) => said,
};

function typedField(pane: Pane, search: Field): Field | null {
	switch (pane.type) {
		case 'list':
			return search;
		case 'flag':
			return pane.field;
		case 'edit':
			return pane[pane.at];
		case 'card':
			return null;
	}
}

function typing(field: Field | null): Typing<BrowseMsg> | null {
	return field && {field, msg: (next) => ({type: 'typed', field: next})};
}
