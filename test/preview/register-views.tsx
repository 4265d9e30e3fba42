import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PageShell } from '../../components/page/page-shell.tsx';
import type { AddVendorsProps } from '../../components/queue/add-vendors.tsx';
import { QueueView } from '../../components/queue/queue-view.tsx';
import {
  INITIAL_CONTROLS,
  type RegisterControls,
  type RegisterProps,
  RegisterView,
} from '../../components/register/register-view.tsx';
import { reviewsDue } from '../../utils/engine/reviews/reviews-due.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { type RegisterRow, summaryOf } from '../../utils/model/candidate-summary.ts';
import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import { NO_FILTER, type RegisterFilter, type SavedFilter } from '../../utils/model/register-filter.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { queuedDomain } from '../unit/records.ts';
import { inventedCandidate } from './invented-candidates.ts';

const NOW = Date.UTC(2027, 8, 20);
const nothing = () => {};

/** As the register page makes them of what is stored. */
export function rowOf(candidate: Candidate): RegisterRow {
  const summary = summaryOf(candidate);
  return { ...summary, reviewDueAt: reviewsDue(summary, NOW)[0]?.date ?? null };
}

const rows = (count: number): RegisterRow[] =>
  Array.from({ length: count }, (_, seed) => rowOf(inventedCandidate(seed)));
const filter = (part: Partial<RegisterFilter>): RegisterFilter => ({ ...NO_FILTER, ...part });

const SAVED: readonly SavedFilter[] = [
  { id: '1', name: 'HR, overdue for review', filter: filter({ tag: 'HR', review: 'overdue' }) },
  { id: '2', name: 'Must-haves failed', filter: filter({ gates: 'failed' }) },
  { id: '3', name: 'Mine', filter: filter({ owner: 'A. de Wit' }) },
];

export const REGISTER_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'register-empty': () => register([]),
  register: () => register(rows(12)),
  'register-thousand': () => register(rows(1000), {}, SAVED),
  'register-long': () => register(rows(10_000), {}, SAVED),
  'register-selected': () => register(rows(40), { selected: new Set(rows(3).map(({ id }) => id)) }, SAVED),
  'register-filtered': () => register(rows(200), { filter: SAVED[1]!.filter }, SAVED),
  'register-searched': () => register(rows(200), { filter: filter({ text: 'lumen' }) }, SAVED),
  'register-many-selected': () => register(rows(40), { selected: new Set(rows(9).map(({ id }) => id)) }, SAVED),
  'register-busy': () =>
    register(rows(40), { selected: new Set(rows(40).map(({ id }) => id)) }, SAVED, { progress: 0.42 }),
  'register-imported': () =>
    register(rows(12), {}, [], {
      queued: 3,
      notice: { tone: 'problem', text: 'Line 214: “status” is not one that Vetwell knows. Nothing was imported.' },
    }),
  'register-no-match': () => register(rows(12), { filter: filter({ text: 'zebra' }) }),
  'register-long-names': () =>
    register(
      [3, 9, 13, 19, 23].map((seed) => ({
        ...rowOf(inventedCandidate(seed)),
        name: `${inventedCandidate(seed).name} — Afdeling Personeelsinformatiesystemen en Salarisverwerking Zuidoost`,
        owner: 'Maximiliaan van den Broek-Hoogendoorn-Wassenaar',
        tags: ['bijzondere persoonsgegevens', 'HR', 'verwerkersovereenkomst loopt af', 'pilot'],
      })),
    ),
  'queue-empty': () => queue([]),
  'queue-ready': () => queue(waiting(['quillbird.example', 'lumenpost.example', 'oakline.example'])),
  'queue-faults': () =>
    queue(waiting(['quillbird.example']), {
      text: 'Noordkaai Roosters\nhttp://192.168.1.20/',
      added: {
        added: [{ line: 1, domain: 'quillbird.example', url: 'https://quillbird.example/' }],
        candidates: [{ line: 3, domain: 'kestrel-ledger.example', url: 'https://kestrel-ledger.example/' }],
        queued: [],
        repeats: [{ number: 4, text: 'https://www.quillbird.example/nl', sameAs: 1 }],
        faults: [
          { number: 2, text: 'Noordkaai Roosters', problem: 'no-address' },
          { number: 5, text: 'http://192.168.1.20/', problem: 'private-address' },
        ],
      },
    }),
  'queue-column': () =>
    queue([], {
      table: {
        header: ['Leverancier', 'Website', ''],
        rows: [{ number: 2, cells: ['Quillbird', 'quillbird.example', 'HR'] }],
      },
      likely: 1,
    }),
  'queue-running': () => queue(RUNNING, {}, true),
  'queue-pausing': () => queue(RUNNING),
  'queue-done': () =>
    queue(RUNNING.map((one) => (one.state === 'done' ? one : { ...one, state: 'done', outcome: 'saved' }))),
};

type Rest = Partial<Pick<RegisterProps, 'progress' | 'queued' | 'notice'>>;

function register(
  all: RegisterRow[],
  part: Partial<RegisterControls> = {},
  saved: readonly SavedFilter[] = [],
  rest: Rest = {},
) {
  return (
    <PageShell current="register">
      <Register rows={all} part={part} saved={saved} rest={rest} />
    </PageShell>
  );
}

interface RegisterState {
  rows: RegisterRow[];
  part: Partial<RegisterControls>;
  saved: readonly SavedFilter[];
  rest: Rest;
}

function Register({ rows, part, saved, rest }: RegisterState) {
  const [controls, setControls] = useState({ ...INITIAL_CONTROLS, ...part });
  const [columns, setColumns] = useState(DEFAULT_SETTINGS.registerColumns);
  return (
    <RegisterView
      rows={rows}
      columns={columns}
      onColumns={setColumns}
      controls={controls}
      onControls={setControls}
      saved={{ saved, onSave: nothing, onDelete: nothing }}
      bulk={{ setStatus: nothing, addTag: nothing, removeTag: nothing, remove: nothing }}
      progress={null}
      matches={new Map()}
      now={NOW}
      queued={0}
      notice={null}
      onExport={nothing}
      onImport={nothing}
      {...rest}
    />
  );
}

const waiting = (domains: string[]): QueuedDomain[] =>
  domains.map((domain, position) => queuedDomain(domain, { position, state: 'waiting' }));

const RUNNING: QueuedDomain[] = [
  queuedDomain('quillbird.example', { position: 1, outcome: 'saved', vendorName: 'Quillbird' }),
  queuedDomain('kestrel-ledger.example', { position: 2, outcome: 'known', vendorName: 'Kestrel Ledger' }),
  queuedDomain('dailyheron.example', { position: 3, outcome: 'not-vendor', vendorName: 'The Daily Heron' }),
  queuedDomain('zilverbrug.example', { position: 4, outcome: 'unreadable', problem: 'not-reachable' }),
  queuedDomain('pipistrelle.example', { position: 5, outcome: 'not-allowed' }),
  queuedDomain('havik-analytics-international-holding-personeelsdiensten.example', { position: 6, outcome: 'stopped' }),
  queuedDomain('lumenpost.example', { position: 7, state: 'vetting', vendorName: 'Lumenpost' }),
  queuedDomain('oakline.example', { position: 8, state: 'waiting' }),
];

function queue(vendors: QueuedDomain[], adding: Partial<AddVendorsProps> = {}, running = false) {
  return (
    <PageShell current="register">
      <QueueView
        vendors={vendors}
        running={running}
        adding={{
          text: '',
          onText: nothing,
          onAdd: nothing,
          onFile: nothing,
          table: null,
          likely: 0,
          onColumn: nothing,
          onNoColumn: nothing,
          added: null,
          problem: null,
          ...adding,
        }}
        actions={{
          start: nothing,
          pause: nothing,
          clear: nothing,
          retry: nothing,
          askAgain: nothing,
          remove: nothing,
        }}
      />
    </PageShell>
  );
}
