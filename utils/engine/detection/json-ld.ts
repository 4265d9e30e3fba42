import type { PageObservation } from '../../model/observation.ts';

/** An object of JSON-LD as found: nothing about it can be trusted but that it is an object. */
export type JsonLdNode = Record<string, unknown>;

const MOST_NODES = 500;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** Every object in the contents of JSON-LD scripts, outermost first, at most 500. */
export function nodesOf(scripts: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const pending: unknown[] = scripts.map(parsed);
  for (let i = 0; i < pending.length && nodes.length < MOST_NODES; i++) {
    const value = pending[i];
    if (Array.isArray(value)) pending.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      pending.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return nodes;
}

/** The types of a node, without the vocabulary's address, lower case. */
export function typesOf(node: JsonLdNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, '').toLowerCase());
}

/** A property as text, when it is one (or a list that begins with one). */
export function textOf(node: JsonLdNode, property: string): string | null {
  const value = Array.isArray(node[property]) ? node[property][0] : node[property];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const ORGANISATIONS = new Set(['organization', 'corporation', 'localbusiness', 'onlinebusiness', 'website']);

/** True for what may describe the owner of the page. */
export const isOrganisation = (node: JsonLdNode): boolean => typesOf(node).some((type) => ORGANISATIONS.has(type));

/** Every object in the page's JSON-LD. */
export const jsonLdNodes = (page: PageObservation): JsonLdNode[] => nodesOf(page.jsonLd);
