import { EVERY_VIEW } from './every-view.ts';
import { forEverybody } from './for-everybody.ts';

forEverybody('Every view, for everybody', EVERY_VIEW);
