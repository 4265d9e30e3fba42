/** Onboarding and settings. */
export const settings = {
  'options.title': 'Settings',
  'options.appearance': 'Language and appearance',
  'options.language': 'Language',
  'options.theme': 'Theme',
  'options.name.title': 'Your name',
  'options.name.label': 'Name beside decisions',
  'options.name.hint':
    'Stands in the audit log beside what you decide. It stays in this browser and in what you export.',
  'options.failed': 'The setting could not be stored. Try again.',
  'theme.system': 'Same as the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.high-contrast': 'High contrast',

  'noticing.title': 'Notice vendors while you browse',
  'noticing.on': 'On: every page you open is looked at',
  'noticing.off': 'Off: only the page on which you click the Vetwell button is looked at',
  'noticing.on-text':
    'The badge on the button shows how many documents a page links to. What is seen stays in this browser, and nothing is fetched until you ask. When you withdraw the permission, Vetwell no longer has it.',
  'noticing.off-text':
    'Vetwell can show on its button how many privacy and security documents a page links to. For that your browser asks whether it may see the pages you open. Nothing of them leaves your browser, and you can take it back at any time.',
  'noticing.button': 'Notice vendors while I browse',
  'noticing.withdraw': 'Stop and withdraw the permission',
  'noticing.refused': 'You did not give the permission, so nothing changed.',

  'data.title': 'Your data',
  'data.text': 'Everything is kept in this browser only. You can take all of it out as a file.',
  'wipe.title': 'Delete everything',
  'wipe.text':
    'Deletes all candidates, findings, stored documents and settings, and the token of your register. This cannot be undone: make a backup first if you want to keep anything.',
  'wipe.label': 'Type “{word}” to confirm',
  'wipe.word': 'delete',
  'wipe.refused': 'Nothing was deleted: type “{word}” first.',
  'wipe.button': 'Delete everything',
  'wipe.done': 'Everything was deleted.',
  'wipe.failed': 'Deleting did not work. Try again.',

  'onboarding.title': 'Welcome to Vetwell',
  'onboarding.lead':
    'May this vendor process our people’s data? Vetwell reads the vendor’s documents for you and shows, with quotes, what they say.',
  'onboarding.read.title': 'It reads',
  'onboarding.read.text':
    'On a vendor’s site, one click fetches its privacy policy, processing agreement, sub-processor list and security pages.',
  'onboarding.judge.title': 'It shows its evidence',
  'onboarding.judge.text':
    'Each criterion gets a verdict with the vendor’s own sentence, and a link that opens the document at that place.',
  'onboarding.decide.title': 'You decide',
  'onboarding.decide.text':
    'Save candidates, record your decision with its reason, and hand the shortlist over as a file.',
  'onboarding.question': 'Shall Vetwell point vendors out to you?',
  'onboarding.not-now': 'Not now',
  'onboarding.answer.on': 'Done. The number on the Vetwell button tells how many documents a vendor’s page links to.',
  'onboarding.answer.refused':
    'You did not give the permission. Click the Vetwell button on any page you want to know about.',
  'onboarding.answer.not-now':
    'That is fine. Click the Vetwell button on any page you want to know about; you will find this question again in the settings.',
  'onboarding.answer.failed': 'That did not work, and nothing was changed. Try again.',
  'promise.title': 'What stays with you',
  'promise.local':
    'Nothing of what you browse leaves this browser. There is no account, no server of ours, no statistics.',
  'promise.requests':
    'The only requests go to the vendor you are vetting, when you ask for it or have it watched, and to your own register, if you connect one, when you send something there.',
  'promise.permission': 'Vetwell asks for a site only when it needs it, and you can withdraw each permission.',
  'promise.yours': 'Everything can be exported, imported again, and deleted.',
} as const;
