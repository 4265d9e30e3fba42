import { describe, expect, test } from 'vitest';
import type { AssessableDocument } from '../../model/finding.ts';
import { namedTools, toolsInText } from './transfer-tools.ts';

const document = (text: string, language = 'en'): AssessableDocument => ({
  ...{ documentType: 'dpa', url: 'https://vendor.example/dpa', language, text, blocks: [] },
});

const tools = (...texts: string[]): string[] =>
  namedTools(texts.map((text) => document(text))).map(({ tool, reliedOn, modules }) =>
    [reliedOn ? tool : `not ${tool}`, ...modules].join(' '),
  );

describe('the tools that documents name', () => {
  test.each([
    [
      'Transfers rest on the Standard Contractual Clauses (Implementing Decision (EU) 2021/914), Module Two and Module Three.',
      ['scc-2021-914 2 3'],
    ],
    ['The SCCs (Module 2: controller to processor) are incorporated.', ['scc-2021-914 2']],
    ['The Standard Contractual Clauses apply.', ['scc-unspecified']],
    ['The Standard Contractual Clauses of 4 June 2021 apply.', ['scc-2021-914']],
    ['Last updated: 4 June 2021', []],
    ['Op de doorgifte zijn de modelcontractbepalingen van toepassing.', ['scc-unspecified']],
    ['Es gelten die EU-Standardvertragsklauseln, Modul Drei.', ['scc-2021-914 3']],
    ['Les transferts sont encadrés par les clauses contractuelles types.', ['scc-unspecified']],
    ['The clauses of Decision 2010/87/EU apply.', ['scc-old']],
    ['For transfers the parties use Decision (EU) 2021/915.', ['scc-2021-915']],
    ['We are certified under the EU-U.S. Data Privacy Framework.', ['dpf']],
    ['Our group has approved Binding Corporate Rules.', ['bcr']],
    ['Onze groep heeft bindende bedrijfsvoorschriften.', ['bcr']],
    ['Für die Schweiz liegt ein Angemessenheitsbeschluss vor.', ['adequacy']],
    ['La Suisse bénéficie d’une décision d’adéquation.', ['adequacy']],
    ['By using the service you consent to the transfer of your data.', ['art-49']],
    ['We do not rely on Article 49 for transfers.', ['not art-49']],
    ['De doorgifte is niet gebaseerd op artikel 49 AVG.', ['not art-49']],
    ['The UK Addendum applies to transfers from the United Kingdom.', ['uk-addendum']],
    ['We have a great product.', []],
    ['Learn about controllers in module 2 of our course.', []],
  ])('%s', (text, expected) => {
    expect(tools(text)).toEqual(expected);
  });

  test('name the version once one document tells it', () => {
    expect(tools('The SCCs apply.', 'The clauses of Implementing Decision (EU) 2021/914 apply.')).toEqual([
      'scc-2021-914',
    ]);
  });

  test('are relied on when one sentence says so, whatever another denies', () => {
    expect(tools('We do not use SCCs for Switzerland. We use SCCs for India.')).toEqual(['scc-unspecified']);
  });

  test('come with the sentence', () => {
    const [tool] = namedTools([document('Hello. The SCCs apply to India. Bye.')]);
    expect(tool?.evidence).toEqual({ document: 0, quote: 'The SCCs apply to India.', start: 7, end: 31 });
  });
});

test('short fields of a list are read too', () => {
  expect(toolsInText('SCC + DPF').sort()).toEqual(['dpf', 'scc-unspecified']);
  expect(toolsInText("SCC's (module 3)")).toEqual(['scc-2021-914']);
  expect(toolsInText('n/a')).toEqual([]);
  expect(toolsInText('accessible')).toEqual([]);
});
