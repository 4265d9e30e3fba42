import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextMatches } from '../../components/register/candidate-rows.ts';
import { searchTerms } from '../../utils/model/search-words.ts';

export interface SearchQuestion {
  terms: string[];
}

export interface SearchAnswer {
  /** Ids by word; null: what is stored changed, so that the last answer may be out of date. */
  found: [term: string, ids: string[]][] | null;
}

/** The index is made when the page has come to rest, or at the first letter that is typed. Milliseconds. */
const REST = 1_500;

/** Candidates in whose notes, sub-processors and quotes the words occur; null until that is known. */
export function useTextSearch(text: string, isReady: boolean): TextMatches | null {
  const worker = useRef<Worker | null>(null);
  const [matches, setMatches] = useState<TextMatches | null>(null);
  const terms = searchTerms(text);
  const asked = terms.join(' ');
  const question = useRef<SearchQuestion>({ terms });
  question.current = { terms };
  const begin = () => {
    if (worker.current) return;
    worker.current = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = ({ data: { found } }: MessageEvent<SearchAnswer>) => {
      if (found) setMatches(new Map(found.map(([term, ids]) => [term, new Set(ids)])));
      else if (question.current.terms.length > 0) worker.current?.postMessage(question.current);
    };
    // The table can still be searched by what stands in it.
    worker.current.onerror = (event) => console.error('documents cannot be searched', event.message);
  };
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(begin, REST);
    return () => clearTimeout(timer);
  }, [isReady]);
  useEffect(() => {
    if (asked === '') return;
    begin();
    worker.current?.postMessage(question.current);
  }, [asked]);
  useEffect(() => () => worker.current?.terminate(), []);
  return matches;
}
