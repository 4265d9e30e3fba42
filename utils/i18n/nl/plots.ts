import type { plots as original } from '../en/plots.ts';
import type { TranslationOf } from '../message.ts';

export const plots: TranslationOf<typeof original> = {
  'plots.groups': 'Per groep',
  'plots.groups-caption': 'Score van de 100 en dekking, per groep van criteria',
  'plots.group': 'Groep',
  'plots.no-score': 'onbekend',
  'plots.history': 'In de tijd',
  'plots.history-none': 'Er is nog niets beoordeeld.',
  'plots.history-one':
    'Tot nu toe één keer beoordeeld. Vanaf de tweede keer ziet u hier hoe score, dekking en kerneisen verlopen.',
  'plots.as-table': 'In cijfers',
  'plots.judged-on': 'Beoordeeld op',
  'plots.rules': 'Regelset',
  'plots.new-rules': 'regelset {version}',
  'plots.new-weights': 'gewichten {version}',
  'plots.gates-lane': 'Kerneisen',
  'plots.history-point': '{date}: score {score}, dekking {coverage}, kerneisen: {gates}',
  'plots.history-summary': {
    one: '{count} beoordeling. {first}.',
    other: '{count} beoordelingen. Eerste {first}. Laatste {last}.',
  },

  'map.view': 'Deel van de wereld',
  'map.europe': 'Europa',
  'map.world': 'Wereld',
  'map.label': 'Kaart met tekens in: {countries}. De lijst ernaast zegt wie waar is.',
  'map.list': 'Subverwerkers per land',
  'map.hint': 'Wijs een land aan om te zien wie daar is.',
  'map.beyond': { one: '{count} land ligt buiten deze kaart.', other: '{count} landen liggen buiten deze kaart.' },
  'map.elsewhere': {
    one: '{count} subverwerker noemt geen land en staat niet op de kaart.',
    other: '{count} subverwerkers noemen geen land en staan niet op de kaart.',
  },
};
