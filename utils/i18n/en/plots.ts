/** Drawn figures, with what stands in their place for who cannot see them. */
export const plots = {
  'plots.groups': 'By group',
  'plots.groups-caption': 'Score out of 100 and coverage, by group of criteria',
  'plots.group': 'Group',
  'plots.no-score': 'unknown',
  'plots.history': 'Over time',
  'plots.history-none': 'Nothing was judged yet.',
  'plots.history-one':
    'Judged once so far. From the second time on, this shows how score, coverage and must-haves move.',
  'plots.as-table': 'In figures',
  'plots.judged-on': 'Judged on',
  'plots.rules': 'Rule set',
  'plots.new-rules': 'rule set {version}',
  'plots.new-weights': 'weights {version}',
  'plots.gates-lane': 'Must-haves',
  'plots.history-point': '{date}: score {score}, coverage {coverage}, must-haves: {gates}',
  'plots.history-summary': {
    one: '{count} assessment. {first}.',
    other: '{count} assessments. First {first}. Last {last}.',
  },

  'map.view': 'Part of the world to show',
  'map.europe': 'Europe',
  'map.world': 'World',
  'map.label': 'Map with marks in: {countries}. The list beside it says who is where.',
  'map.list': 'Sub-processors by country',
  'map.hint': 'Point at a country to see who is there.',
  'map.beyond': { one: '{count} country lies outside this map.', other: '{count} countries lie outside this map.' },
  'map.elsewhere': {
    one: '{count} sub-processor names no country and is not on the map.',
    other: '{count} sub-processors name no country and are not on the map.',
  },
} as const;
