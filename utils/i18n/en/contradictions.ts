/** Statements of one vendor's documents that disagree: `contradiction.<kind>`. */
export const contradictions = {
  'contradictions.title': 'Statements that disagree',
  'contradictions.explained':
    'The vendor’s documents say different things. Ask which of the two holds; the verdicts follow the document that is best placed to say it.',
  'contradiction.value': 'Two documents name different values for the same thing.',
  'contradiction.opposite': 'One document promises what another denies.',
  'contradiction.sub-processors': 'One document says that there are no sub-processors, another names them.',
  'contradiction.place': 'One statement keeps the data in the EU or EEA, another names a place outside it.',
  'contradiction.clauses': 'One document uses the standard contractual clauses of 2021, another a repealed set.',
} as const;
