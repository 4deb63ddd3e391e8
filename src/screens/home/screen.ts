// Home, its four parts put together.
import type {Screen} from '../screen.js';
import {type HomeMsg, homeKeys} from './keys.js';
import type {HomeModel} from './model.js';
import {hearHome, updateHome} from './update.js';
import {homeView} from './view.js';

export const homeScreen: Screen<HomeModel, HomeMsg> = {
	name: 'home',
	keys: homeKeys,
	update: updateHome,
	view: homeView,
	opening: () => [{type: 'read-answers'}],
	hear: hearHome,
};
