import { useState } from 'preact/hooks';
import type { AddVendorsProps } from '../../components/queue/add-vendors.tsx';
import type { ListLine, VendorTable } from '../../utils/model/vendor-list.ts';
import { addToQueue } from '../../utils/use-cases/queue/queue.ts';
import { columnOf, likelyColumn, readCsv } from '../../utils/use-cases/vendor-lists/table.ts';
import { linesOf } from '../../utils/use-cases/vendor-lists/vendor-lists.ts';

/** A list of vendors has some kilobytes; what is larger is something else. */
const LARGEST_TEXT = 5 << 20;

/** What the user pastes or opens, until it is on the list. */
export function useVendorList(): AddVendorsProps {
  const [text, setText] = useState('');
  const [table, setTable] = useState<VendorTable | null>(null);
  const [added, setAdded] = useState<AddVendorsProps['added']>(null);
  const [problem, setProblem] = useState<AddVendorsProps['problem']>(null);
  const failed = (error: unknown) => {
    console.error('the list could not be added', error);
    setProblem('failed');
  };
  const add = async (lines: readonly ListLine[]) => {
    setProblem(null);
    const result = await addToQueue(lines);
    setAdded(result);
    setTable(null);
    // What could not be used stays, to be corrected.
    setText(result.faults.map((fault) => fault.text).join('\n'));
  };
  const open = async (file: File) => {
    setProblem(null);
    setAdded(null);
    const read = await readTable(file);
    if (typeof read === 'string') setProblem(read);
    // With one column there is nothing to pick.
    else if (read.header.length === 1) await add(columnOf(read, 0));
    else setTable(read);
  };
  return {
    text,
    table,
    added,
    problem,
    likely: table ? likelyColumn(table) : 0,
    onText: setText,
    onAdd: () => void (text.trim() !== '' && add(linesOf(text)).catch(failed)),
    onFile: (file) => void open(file).catch(failed),
    onColumn: (column) => void (table && add(columnOf(table, column)).catch(failed)),
    onNoColumn: () => setTable(null),
  };
}

async function readTable(file: File): Promise<VendorTable | 'not-a-workbook' | 'too-large'> {
  if (/\.xls[a-z]?$/i.test(file.name)) {
    const { readWorkbook } = await import('../../utils/use-cases/vendor-lists/xlsx.ts');
    const result = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
    return result.ok ? result.table : result.problem;
  }
  return file.size > LARGEST_TEXT ? 'too-large' : readCsv(await file.text());
}
