import { parseSync } from 'vite';

/** One small fault put into a source. */
export interface Mutant {
  path: string;
  /** From 1. */
  line: number;
  /** UTF-16 offsets of what is replaced. */
  start: number;
  end: number;
  instead: string;
  /** For people: what became of what. */
  what: string;
}

type Edit = Pick<Mutant, 'start' | 'end' | 'instead'>;

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const OPERATORS: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

/** Calls without which an expression still has a value of the same kind. */
const LEFT_OUT = new Set('filter sort toSorted reverse toReversed slice trim concat'.split(' '));

/** Expressions that are only written round another one. */
const WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** Every small fault that can be put into a source. Nothing in types, which the tests never run. */
export function mutantsOf(path: string, source: string): Mutant[] {
  const { program, errors } = parseSync(path, source, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]!.message}`);
  const found: Mutant[] = [];
  visit(program as unknown as Node, (node) => {
    for (const edit of editsOf(node, source)) found.push({ path, ...edit, ...inWords(edit, source) });
  });
  return found;
}

/** The source with the fault in it. */
export const mutated = (source: string, { start, end, instead }: Edit): string =>
  source.slice(0, start) + instead + source.slice(end);

function inWords({ start, end, instead }: Edit, source: string): Pick<Mutant, 'line' | 'what'> {
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 70);
  const [from, to] = [source.lastIndexOf('\n', start) + 1, source.indexOf('\n', end)];
  const lineAfter = source.slice(from, start) + instead + source.slice(end, to < 0 ? source.length : to);
  const line = source.slice(0, start).split('\n').length;
  return { line, what: `${short(source.slice(start, end))} → ${short(instead) || 'nothing'} in “${short(lineAfter)}”` };
}

function visit(node: Node, look: (node: Node) => void): void {
  if (node.type.startsWith('TS') && !WRAPPERS.has(node.type)) return;
  look(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'returnType') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, look);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function editsOf(node: Node, source: string): Edit[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorEdits(node, source);
    case 'UnaryExpression':
      return node.operator === '!' ? [{ start: node.start, end: node.start + 1, instead: '' }] : [];
    case 'IfStatement':
    case 'ConditionalExpression':
      return negation(node.test as Node, source);
    case 'Literal':
      return literalEdits(node);
    case 'ExpressionStatement':
      return (node.expression as Node).type === 'CallExpression'
        ? [{ start: node.start, end: node.end, instead: ';' }]
        : [];
    case 'CallExpression':
      return callEdits(node);
    default:
      return [];
  }
}

function operatorEdits(node: Node, source: string): Edit[] {
  const operator = node.operator as string;
  const start = source.indexOf(operator, (node.left as Node).end);
  return (OPERATORS[operator] ?? []).map((instead) => ({ start, end: start + operator.length, instead }));
}

/** Of a condition that no other edit turns round already. */
function negation(test: Node, source: string): Edit[] {
  const { start, end, type, operator } = test;
  if (type === 'UnaryExpression' || operator === '===' || operator === '!==') return [];
  return [{ start, end, instead: `!(${source.slice(start, end)})` }];
}

function literalEdits({ start, end, value }: Node): Edit[] {
  if (typeof value === 'boolean') return [{ start, end, instead: String(!value) }];
  if (typeof value !== 'number') return [];
  return [value + 1, value - 1].map((other) => ({ start, end, instead: other < 0 ? `(${other})` : String(other) }));
}

function callEdits({ callee, end }: Node): Edit[] {
  const { type, object, property } = callee as Node;
  if (type !== 'MemberExpression' || !LEFT_OUT.has((property as Node).name as string)) return [];
  return [{ start: (object as Node).end, end, instead: '' }];
}
