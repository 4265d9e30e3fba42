import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import { CRITERION_GROUPS } from '../engine/criteria/criterion.ts';
import { SITE_SIGNALS } from '../engine/detection/site-signals.ts';
import { CANDIDATE_STATUSES } from '../model/candidate.ts';
import { en } from './en.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Families whose ids come from data: a text of theirs is used when its id is. */
const OPEN_FAMILIES = ['signal', 'group', 'unit', 'value'];

interface Node {
  type: string;
  [field: string]: unknown;
}

const SOURCES = ['components', 'entrypoints', 'utils/exporters']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((p) => join(folder, p)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }));

describe('texts of the interface', () => {
  it('has none that nobody uses', () => {
    const literals = new Set<string>();
    const beginnings: string[] = [];
    for (const { path, code } of SOURCES) {
      walk(parse(path, code), (node) => {
        if (node.type === 'Literal' && typeof node.value === 'string') literals.add(node.value);
        if (node.type === 'TemplateLiteral') beginnings.push(templateBeginning(node));
      });
    }
    const families = [...beginnings.filter((start) => start.includes('.')), ...OPEN_FAMILIES.map((name) => `${name}.`)];
    const unused = Object.keys(en).filter(
      (key) => !literals.has(key) && !families.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('leaves no words in the markup: every text has a key', () => {
    const faults = SOURCES.filter(({ path }) => path.endsWith('.tsx')).flatMap(({ path, code }) =>
      untranslated(parse(path, code)).map((text) => `${path}: “${text}” — give it a key in utils/i18n/en`),
    );
    expect(faults).toEqual([]);
  });

  it('would notice words in the markup', () => {
    const found = (code: string) => untranslated(parse('x.tsx', code));
    expect(found('const a = <p class="soft">Hello {name}</p>')).toEqual(['Hello']);
    expect(found('const a = <button aria-label="Close" type="button" />')).toEqual(['Close']);
    expect(found("const a = <p>{busy ? 'Please wait' : null}</p>")).toEqual(['Please wait']);
    expect(found("const a = <p class={busy ? 'is busy' : 'is idle'}>{t('nav.back')} · {' '}</p>")).toEqual([]);
  });
});

describe('ids that the engine gives', () => {
  it('have a text for every signal of a site', () => {
    const texts = Object.keys(en).filter((key) => key.startsWith('signal.'));
    expect(texts.sort()).toEqual(
      Object.keys(SITE_SIGNALS)
        .map((name) => `signal.${name}`)
        .sort(),
    );
  });

  it('have a text for every group and every status', () => {
    const wanted = [
      ...CRITERION_GROUPS.map((group) => `group.${group}`),
      ...CANDIDATE_STATUSES.map((status) => `status.${status}`),
    ];
    expect(wanted.filter((key) => !(key in en))).toEqual([]);
  });

  it('have a text for every unit and every name that a criterion can yield', () => {
    const wanted = CATALOGUE.flatMap(({ value }) => {
      if (value?.kind === 'duration') return [`unit.${value.unit}`];
      if (value?.kind === 'percentage') return ['unit.percent'];
      if (value?.kind === 'names') return Object.values(value.names).map((name) => `value.${value.unit}.${name}`);
      return [];
    });
    expect(wanted.length).toBeGreaterThan(0);
    const missing = wanted.filter((key) => !(key in en));
    expect(missing, 'add them to utils/i18n/en/values.ts and nl/values.ts').toEqual([]);
  });
});

const parse = (path: string, code: string): Node => parseSync(path, code).program as unknown as Node;

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, visit);
  }
}

function templateBeginning(template: Node): string {
  const [first] = template.quasis as { value: { cooked: string } }[];
  return first?.value.cooked ?? '';
}

const SPOKEN_ATTRIBUTES = ['title', 'alt', 'label', 'aria-label', 'placeholder', 'aria-description'];
const HAS_WORD = /\p{L}{2}/u;

/** Words in the markup that did not come through a key. */
function untranslated(program: Node): string[] {
  const texts: string[] = [];
  walk(program, (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      texts.push(...(node.children as Node[]).flatMap(resultsOf));
    }
    if (node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTES.includes((node.name as { name: string }).name)) {
      texts.push(...(node.value ? resultsOf(node.value as Node) : []));
    }
  });
  return texts.filter((text) => HAS_WORD.test(text));
}

/** Strings that can come to stand between tags, or in an attribute that is read out. */
function resultsOf(expression: Node): string[] {
  switch (expression.type) {
    case 'JSXText':
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value.trim()] : [];
    case 'JSXExpressionContainer':
      return resultsOf(expression.expression as Node);
    case 'ConditionalExpression':
      return [expression.consequent, expression.alternate].flatMap((branch) => resultsOf(branch as Node));
    case 'LogicalExpression':
      return resultsOf(expression.right as Node);
    default:
      return [];
  }
}
