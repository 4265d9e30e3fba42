import type { ComponentChildren } from 'preact';
import type { TextBlock } from '../../utils/model/extraction.ts';
import type { TextPlace } from '../../utils/model/version-comparison.ts';
import { ScrollRegion } from '../design/scroll-region.tsx';
import { useLocale } from '../locale.tsx';
import { cellPlaces, type TextPart, textParts } from './text-parts.ts';
import './document-text.css';

interface DocumentTextProps {
  text: string;
  blocks: readonly TextBlock[];
  /** The part that is marked; empty when start and end are the same. */
  mark: TextPlace;
}

/** A stored text with its headings, lists and tables. Words and their order are those of the text, byte for byte. */
export function DocumentText({ text, blocks, mark }: DocumentTextProps) {
  if (blocks.length === 0) {
    return (
      <p>
        <Words text={text} from={0} to={text.length} mark={mark} />
      </p>
    );
  }
  return (
    <>
      {textParts(blocks).map((part) => (
        <Part key={part.blocks[0]!.start} part={part} text={text} mark={mark} />
      ))}
    </>
  );
}

function Part({ part, text, mark }: { part: TextPart; text: string; mark: TextPlace }) {
  const words = ({ start, end }: TextBlock) => <Words text={text} from={start} to={end} mark={mark} />;
  if (part.kind === 'table') return <Table rows={part.blocks} text={text} mark={mark} />;
  if (part.kind === 'list') {
    return (
      <ul class="document-text__list">
        {part.blocks.map((block) => (
          <li key={block.start} class={`document-text__item--${Math.min(block.level ?? 1, 4)}`} lang={block.language}>
            {words(block)}
          </li>
        ))}
      </ul>
    );
  }
  const [block] = part.blocks;
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level ?? 2}>{words(block)}</Heading>;
    case 'quote':
      return <blockquote lang={block.language}>{words(block)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{words(block)}</code>
        </pre>
      );
    default:
      return <p lang={block.language}>{words(block)}</p>;
  }
}

/** The document's headings are one level lower on our page: the first is the name of the document. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'] as const;

function Heading({ level, children }: { level: number; children: ComponentChildren }) {
  const Tag = HEADINGS[Math.min(Math.max(level, 1), HEADINGS.length) - 1]!;
  return <Tag class={`document-text__heading document-text__heading--${level}`}>{children}</Tag>;
}

function Table({ rows, text, mark }: { rows: readonly TextBlock[]; text: string; mark: TextPlace }) {
  const { t } = useLocale();
  // A table of one row has no heads.
  const head = rows.length > 1 ? rows[0] : undefined;
  const body = head ? rows.slice(1) : rows;
  const cells = (row: TextBlock) =>
    cellPlaces(text, row).map(({ cell, start }) =>
      start === null ? (
        <span class="soft">{cell}</span>
      ) : (
        <Words text={text} from={start} to={start + cell.length} mark={mark} />
      ),
    );
  return (
    <ScrollRegion class="document-text__table" label={t('text.table')}>
      <table>
        {head && (
          <thead>
            <tr>
              {cells(head).map((cell, place) => (
                <th key={place} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row) => (
            <tr key={row.start}>
              {cells(row).map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A stretch of the text, with what of it is marked. */
function Words({ text, from, to, mark }: { text: string; from: number; to: number; mark: TextPlace }) {
  const start = Math.max(from, mark.start);
  const end = Math.min(to, mark.end);
  if (start >= end) return <>{text.slice(from, to)}</>;
  return (
    <>
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
    </>
  );
}
