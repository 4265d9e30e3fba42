interface Pressed {
  /** The view it begins with. */
  view: string;
  /** CSS selectors of what is pressed, in order. */
  press: readonly string[];
}

const OVERRULE = '.overrule button';
const OVERRULE_SUBMIT = '.overrule__form [type="submit"]';

/** The next column that is not shown: as many times as there are such. */
const UNCHOSEN = Array<string>(4).fill('.menu__list .choice:has(input:not(:checked))');

/** Menus, forms and dialogs when they are open, and what they say when something is missing. */
export const PRESSED: Readonly<Record<string, Pressed>> = {
  'popup-why': { view: 'popup-found', press: ['.site-head__why > summary'] },
  'panel-why': { view: 'panel-not-vendor', press: ['.site-head__why > summary'] },
  'panel-overruling': { view: 'panel-candidate', press: [OVERRULE, OVERRULE_SUBMIT] },
  'panel-quote-gone': { view: 'panel-judged', press: ['.quote__source a'] },
  'panel-about': { view: 'panel-judged', press: ['.finding__about > summary'] },
  'register-columns': { view: 'register', press: ['.menu > summary'] },
  'register-all-columns': {
    view: 'register-thousand',
    press: ['.menu > summary', ...UNCHOSEN, 'h1'],
  },
  'register-filters': { view: 'register-thousand', press: ['.filter-bar__more > .button'] },
  'register-naming': { view: 'register-filtered', press: ['.saved-filters > .button'] },
  'register-keeping': { view: 'register-searched', press: ['.saved-filters > .button'] },
  'register-tagged': { view: 'register-selected', press: ['.bulk-bar form:nth-of-type(2) .button'] },
  'export-missing': { view: 'export-register', press: ['.export-dialog [type="submit"]'] },
  'candidate-overruling': { view: 'candidate', press: [OVERRULE, OVERRULE_SUBMIT] },
  'candidate-undecided': { view: 'candidate', press: ['[aria-labelledby="decision-title"] [type="submit"]'] },
  'candidate-deciding-anew': {
    view: 'candidate-decided',
    press: ['[aria-labelledby="decision-title"] summary', '[aria-labelledby="decision-title"] [type="submit"]'],
  },
  'candidate-place': { view: 'candidate-profile', press: ['.map-place'] },
  'candidate-europe': { view: 'candidate-profile', press: ['.country-map .segmented__option:first-of-type'] },
  'candidate-any-two': { view: 'candidate-documents', press: ['.document details:not(:has(.version)) > summary'] },
  'comparison-differences': { view: 'comparison-five', press: ['.choice input'] },
  'versions-material': { view: 'versions', press: ['.choice input'] },
  'outbox-dry-run': { view: 'outbox-send', press: ['.dry-run > summary'] },
  'options-wiping': { view: 'options', press: ['[aria-labelledby="wipe-title"] [type="submit"]'] },
  'options-policy-group': { view: 'options-policy', press: ['.policy__group > summary'] },
};
