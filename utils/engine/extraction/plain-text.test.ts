import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

const outline = (text: string) => readPlainText(text).map(({ kind, text: own }) => [kind, own]);

describe('readPlainText', () => {
  it('joins lines that were wrapped at a margin', () => {
    const wrapped =
      'The processor handles personal data only on documented\ninstructions from the controller, unless the law of the\nUnion requires otherwise.';
    expect(outline(wrapped)).toEqual([['paragraph', wrapped.replaceAll('\n', ' ')]]);
  });
  it('keeps short lines apart', () => {
    expect(outline('Plannica B.V.\nKade 1\nDelft')).toHaveLength(3);
  });
  it('tells headings and list items', () => {
    const long =
      'We keep personal data for thirty days after the end of the agreement and then delete it from all systems.';
    expect(outline(`Privacy policy\n\nRetention\n\n${long}\n\n- backups\n- logs`)).toEqual([
      ['heading', 'Privacy policy'],
      ['heading', 'Retention'],
      ['paragraph', long],
      ['list-item', '- backups'],
      ['list-item', '- logs'],
    ]);
  });
  it('takes an address at the end for no heading', () => {
    expect(outline('Write to us.\n\nPlannica B.V.\n\nDelft').map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
  it('takes lines of fields neither for headings nor for one wrapped line', () => {
    const fields = [
      'Contact: mailto:a-rather-long-address-for-security@plannica.example',
      'Expires: 2027-01-01T00:00:00Z, a date and time in the form of RFC 3339',
      'Policy: https://plannica.example/responsible-disclosure/of-all-kinds',
    ];
    for (const gap of ['\n', '\n\n']) {
      expect(outline(`# Our contact\n${fields.join(gap)}`).slice(1)).toEqual(
        fields.map((field) => ['paragraph', field]),
      );
    }
  });
});
