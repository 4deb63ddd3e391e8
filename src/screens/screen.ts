// What a screen is: a model, messages from keys, a pure update and a pure view.
import type {ReactNode} from 'react';
import type {Theme} from '../look/theme.js';
import type {CardId} from '../cards/card.js';

/** Cells of the terminal. */
export type Size = {readonly columns: number; readonly rows: number};

/** When something happened: UTC milliseconds, and minutes east of UTC there. */
export type When = {readonly at: number; readonly offset: number};
