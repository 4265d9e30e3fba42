/** The page of one candidate beside its findings: head, DPO, documents over time, history. */
export const candidate = {
  'candidate.part.history': 'History',
  'audit.about': 'Everything that was done with this candidate, newest first. Nothing here is ever changed.',
  'head.undecided': 'Not decided yet',
  'head.advised': 'Given',
  'head.not-advised': 'Not given yet',
  'head.risk': 'Risk',
  'head.owner': 'Owner',
  'head.no-owner': 'Nobody yet',
  'edit.kept': 'Typed earlier and not saved yet',
  'edit.discard': 'Discard',
  'edit.discarded': 'Discarded',

  'dpo.title': 'Data protection officers',
  'dpo.hint':
    'The DPO advises and the controller decides (Art. 38 and 39 GDPR). The advice is kept beside the decision.',
  'dpo.save': 'Save the advice',
  'dpo.vendor': 'Contact at {name}',
  'dpo.no-contact':
    'The documents that were read name no officer and no contact for privacy. Ask the vendor who it is: your DPO will need one.',
  'dpo.not-read': 'Not known: the documents were not read for this yet.',
  'dpo.no-officer': 'This is a general contact: no officer is named.',
  'dpo.subject': 'Processing of personal data by {name}',
} as const;
