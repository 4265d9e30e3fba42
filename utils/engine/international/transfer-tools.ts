import type { AssessableDocument } from '../../model/finding.ts';
import type { NamedTool, TransferTool } from '../../model/transfer.ts';
import { findPhrases, type PhraseHit, wantedPhrases } from '../text/phrase-search.ts';
import { documentWords } from '../text/words.ts';
import { sentenceReader } from './sentence-at.ts';
import { NEGATION } from './transfer-words.ts';

const PHRASES: Readonly<Record<TransferTool, readonly string[]>> = {
  // Both sets of clauses are of this day; those of Art. 28 are seldom called by it.
  'scc-2021-914': ['2021/914', '4 June 2021', 'June 4, 2021', '4 juni 2021', '4. Juni 2021', '4 juin 2021'],
  'scc-2021-915': ['2021/915'],
  'scc-old': ['2010/87', '2004/915', '2001/497', 'C(2010)593'],
  'scc-unspecified': [
    ...[
      'standard contractual clauses',
      'standard contractual clause',
      'standard data protection clauses',
      'standard contract clauses',
    ],
    ...['model clauses', 'model contractual clauses', 'SCC', 'SCCs', 'SCC’s', 'EU SCCs'],
    ...['modelcontractbepalingen', 'modelcontracten', 'standaardcontractbepalingen', 'standaard contractbepalingen'],
    ...['standaard contractuele clausules', 'modelclausules', 'EU-modelcontract'],
    ...[
      'Standardvertragsklauseln',
      'EU-Standardvertragsklauseln',
      'Standarddatenschutzklauseln',
      'Standardschutzklauseln',
    ],
    ...[
      'clauses contractuelles types',
      'clauses types',
      'CCT',
      'CCTs',
      'cláusulas contractuales tipo',
      'clausole contrattuali tipo',
    ],
  ],
  dpf: [
    ...['Data Privacy Framework', 'DPF', 'EU-US DPF', 'Datenschutzrahmen', 'EU-US-Datenschutzrahmen'],
    ...['cadre de protection des données', 'gegevensprivacykader', 'dataprivacykader'],
  ],
  bcr: [
    ...['binding corporate rules', 'BCR', 'BCRs', 'BCR-P', 'bindende bedrijfsvoorschriften'],
    ...['verbindliche interne Datenschutzvorschriften', 'verbindlichen internen Datenschutzvorschriften'],
    ...["règles d'entreprise contraignantes", 'règles d’entreprise contraignantes'],
  ],
  adequacy: [
    ...['adequacy decision', 'adequacy decisions', 'adequacy regulations', 'adequate level of protection'],
    ...[
      'adequate level of data protection',
      'adequaatheidsbesluit',
      'adequaatheidsbesluiten',
      'adequaatheidsbeslissing',
    ],
    ...[
      'passend beschermingsniveau',
      'adequaat beschermingsniveau',
      'Angemessenheitsbeschluss',
      'Angemessenheitsbeschlusses',
    ],
    ...['Angemessenheitsbeschlüsse', 'angemessenes Schutzniveau', 'angemessenes Datenschutzniveau'],
    ...[
      "décision d'adéquation",
      "décisions d'adéquation",
      'niveau de protection adéquat',
      'niveau adéquat de protection',
    ],
  ],
  'art-49': [
    ...[
      'Article 49',
      'Art. 49',
      'Artikel 49',
      'consent to the transfer',
      'consent to such transfer',
      'consent to the processing and transfer',
    ],
    ...[
      'toestemming voor de doorgifte',
      'stemt u in met de doorgifte',
      'stemt u in met doorgifte',
      'stem je in met de doorgifte',
    ],
    ...[
      'Einwilligung in die Übermittlung',
      'willigen Sie in die Übermittlung',
      'vous consentez au transfert',
      'consentement au transfert',
    ],
  ],
  'privacy-shield': ['Privacy Shield', 'Privacy-Shield'],
  'uk-addendum': [
    'UK Addendum',
    'International Data Transfer Addendum',
    'International Data Transfer Agreement',
    'IDTA',
  ],
};

interface Phrase {
  tool: TransferTool;
  /** Abbreviations count in capitals only. */
  isAbbreviation: boolean;
}

const index = wantedPhrases<Phrase>(
  Object.entries(PHRASES).flatMap(([tool, phrases]) =>
    phrases.map(
      (phrase) => [phrase, { tool: tool as TransferTool, isAbbreviation: /^[A-Z]{3}/.test(phrase) }] as const,
    ),
  ),
);

const MODULE =
  /(?<!\p{L})modul(?:e|es|en)?\s(?:n°\s?)?(1|2|3|4|I{1,3}|IV|one|two|three|four|een|één|twee|drie|vier|eins|zwei|drei|un|deux|trois|quatre)(?![\p{L}\p{N}])(?:\s?(?:,|&|and|or|en|of|und|oder|et|ou)\s(?:module\s)?(1|2|3|4|I{1,3}|IV|one|two|three|four|twee|drie|vier|zwei|drei|deux|trois|quatre)(?![\p{L}\p{N}]))?/giu;
const MODULE_NUMBERS: Readonly<Record<string, number>> = {
  ...{ i: 1, one: 1, een: 1, één: 1, eins: 1, un: 1, ii: 2, two: 2, twee: 2, zwei: 2, deux: 2 },
  ...{ iii: 3, three: 3, drie: 3, drei: 3, trois: 3, iv: 4, four: 4, vier: 4, quatre: 4 },
};
const ABOUT_CLAUSES =
  /clauses|SCC|contractbepalingen|modelcontract|klauseln|controller|processor|verwerk|verantwortlich|auftragsverarbeiter|sous-traitant|responsable|CCT/i;

const SAYS_CLAUSES = /clauses|SCC|CCT|bepalingen|modelcontract|klauseln/i;

/** The tools that documents name for transfers, each once per document; a mention it rests on comes before one it denies. */
export function namedTools(documents: readonly AssessableDocument[]): NamedTool[] {
  const tools = documents.flatMap(toolsIn);
  const names = new Set(tools.filter((tool) => tool.reliedOn).map((tool) => tool.tool));
  // What version the clauses are of is known once one document tells.
  return names.has('scc-2021-914') ? tools.filter((tool) => tool.tool !== 'scc-unspecified') : tools;
}

/** The tools that a short text names ("SCCs + DPF"), for the row of a list. */
export function toolsInText(text: string): TransferTool[] {
  const found = new Set(findPhrases(index, text, (hit) => isWritten(text, hit)).map((hit) => hit.value.tool));
  if (found.has('scc-2021-914') || (found.has('scc-unspecified') && modulesIn(text).length > 0)) {
    found.delete('scc-unspecified');
    found.add('scc-2021-914');
  }
  return [...found];
}

const isWritten = (text: string, hit: { start: number; end: number; value: Phrase }): boolean =>
  !hit.value.isAbbreviation ||
  text.slice(hit.start, hit.start + 3) === text.slice(hit.start, hit.start + 3).toUpperCase();

function toolsIn(document: AssessableDocument, at: number): NamedTool[] {
  const { text } = document;
  const sentenceAt = sentenceReader(document);
  const found = new Map<TransferTool, NamedTool>();
  const modules = new Set<number>();
  const accept = (candidate: PhraseHit<Phrase>): boolean => isWritten(text, candidate);
  for (const hit of findPhrases(index, text, accept, 0, text.length, documentWords(document))) {
    const sentence = sentenceAt(hit.start);
    const { tool } = hit.value;
    if (tool.startsWith('scc')) for (const module of modulesIn(sentence.wide)) modules.add(module);
    if (tool === 'scc-2021-914' && !text.startsWith('2021', hit.start) && !SAYS_CLAUSES.test(sentence.own)) continue;
    const reliedOn = !isDenied(text.slice(sentence.start, hit.start));
    const known = found.get(tool);
    if (known && (known.reliedOn || !reliedOn)) continue;
    const evidence = { document: at, quote: sentence.own, start: sentence.start, end: sentence.end };
    found.set(tool, { tool, reliedOn, modules: [], evidence });
  }
  return withModules([...found.values()], [...modules].sort());
}

/** Only the clauses of 2021 have modules, so modules tell the version. */
function withModules(tools: NamedTool[], modules: number[]): NamedTool[] {
  const hasCurrent = tools.some((tool) => tool.tool === 'scc-2021-914');
  return tools.flatMap((tool): NamedTool[] => {
    if (tool.tool === 'scc-2021-914') return [{ ...tool, modules }];
    if (tool.tool !== 'scc-unspecified' || modules.length === 0) return [tool];
    return hasCurrent ? [] : [{ ...tool, tool: 'scc-2021-914', modules }];
  });
}

function modulesIn(text: string): number[] {
  if (!ABOUT_CLAUSES.test(text)) return [];
  const named = [...text.matchAll(MODULE)].flatMap((match) => [match[1], match[2]]);
  return named.flatMap((name) => (name ? (MODULE_NUMBERS[name.toLowerCase()] ?? Number(name)) : []));
}

const REACH = 70;

/** "We do not rely on …": a negation shortly before, in the same clause. */
const isDenied = (before: string): boolean =>
  NEGATION.test(
    before
      .slice(-REACH)
      .split(/[;:]\s|,\s(?:but|maar|aber|sondern|mais)\s/)
      .at(-1)!,
  );
