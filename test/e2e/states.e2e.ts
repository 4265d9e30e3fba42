import { EVERY_STATE } from './every-state.ts';
import { forEverybody } from './for-everybody.ts';

forEverybody('Every state of them, for everybody', EVERY_STATE);
