/** The panel beside the page, quotes shown in their page, what the user says of a site, and the practice vendor. */
export const sidePanel = {
  'panel.title': 'Vetwell: the vendor in this tab',
  'panel.open': 'Open beside the page',
  'panel.not-allowed.title': 'Vetwell does not see this page',
  'panel.not-allowed.text':
    'On a vendor’s website, click the Vetwell button in the toolbar: that lets Vetwell look at the page, and the panel follows.',
  'panel.not-allowed.always': 'Or let Vetwell look at every page you open:',
  'panel.not-vendor':
    'There is nothing to vet here, as far as this page tells. The panel follows when you go elsewhere.',
  'panel.not-vetted': 'Not vetted yet',

  'quote.showing': 'Looking for the sentence in the page…',
  'quote.shown.same': 'Highlighted in the page. Escape takes the highlight away.',
  'quote.shown.near':
    'Some words of this sentence have changed. The nearest passage is highlighted; “In the stored text” shows it as it was read.',
  'quote.shown.folded-away':
    'The page has this sentence in a part that is folded away. Open that part, or see “In the stored text”.',
  'quote.shown.not-there': 'The page does not say this any more. “In the stored text” shows it as it was read.',
  'quote.shown.opened':
    'Opened. Vetwell may not look into this page, so the browser was asked to find the sentence there.',
  'quote.shown.file': 'The file is open. Sentences cannot be marked in it; “In the stored text” has it marked.',
  'quote.shown.failed': 'The page could not be opened. “In the stored text” shows the sentence as it was read.',

  'said.vendor': 'You said that this is a vendor.',
  'said.not-vendor': 'You said that this is not a vendor.',
  'say.vendor': 'This is a vendor after all',
  'say.not-vendor': 'This is not a vendor',

  'changed.title': { one: '{count} change since it was vetted', other: '{count} changes since it was vetted' },
  'changed.all': 'See all changes',

  'practice.mark': 'Practice: this vendor does not exist, and its pages came with Vetwell. It is left out of exports.',
  'practice.remove': 'Remove it',
  'practice.removed': 'The practice vendor was removed.',
  'practice.pages': 'Look at its pages',

  'onboarding.step': 'Step {step} of {count}',
  'onboarding.next': 'Next',
  'onboarding.back': 'Back',
  'onboarding.done': 'To the register',
  'onboarding.practice.title': 'Try it',
  'onboarding.practice.text':
    'Lanternpost is a vendor that we invented. Its documents came with Vetwell, so nothing is fetched from anywhere.',
  'onboarding.practice.vet': 'Vet the practice vendor',
  'onboarding.practice.failed': 'That did not work. Try again.',
} as const;
