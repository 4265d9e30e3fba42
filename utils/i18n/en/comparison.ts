/** Candidates side by side. */
export const comparison = {
  'comparison.title': 'Comparison',
  'comparison.print': 'Print',
  'comparison.other-rules':
    'Not all of these were judged by the same rule set. Vet the older ones again before you compare figures.',
  'comparison.only-differences': 'Only where they differ',
  'comparison.no-differences': 'On every criterion that was judged they are the same.',
  'comparison.criterion': 'Criterion',
  'comparison.standing': 'At a glance',
  'comparison.result': 'Result',
  'comparison.furthest': 'Worst place of the data',
  'comparison.not-judged': 'Not judged',
  'comparison.without': 'Leave out {name}',
  'comparison.drop': 'Leave out',
  'comparison.differs': 'Differs',
  'comparison.quotes': 'Quotes',
  'comparison.quotes-on': 'Quotes on: {title}',
  'comparison.no-quote': 'No quote',
  'comparison.by-person': 'By a person',
  'comparison.too-few.title': 'There is nothing to compare',
  'comparison.too-few.text':
    'Choose two to five candidates in the register. Those in this address are not all there any more.',
  'comparison.differ': {
    one: '{differing} of {count} criterion differs',
    other: '{differing} of {count} criteria differ',
  },
} as const;
