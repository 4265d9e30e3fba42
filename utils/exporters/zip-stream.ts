import { strToU8, Zip, ZipDeflate } from 'fflate';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface ZipStream {
  /** Begins a file; what came before must be ended. */
  begin: (path: string) => void;
  /** Adds to the file that was begun; returns what can be written out so far. */
  add: (text: string) => Bytes[];
  endFile: () => Bytes[];
  /** A whole small file. */
  file: (path: string, text: string) => Bytes[];
  /** The directory at the end. Nothing can be added after it. */
  end: () => Bytes[];
}

/** A ZIP archive that is written out while it is made. `time`, in milliseconds since the epoch, is that of its files. */
export function zipStream(time: number): ZipStream {
  let written: Bytes[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    if (piece.length > 0) written.push(piece as Bytes);
  });
  let open: ZipDeflate | null = null;
  const take = () => {
    const pieces = written;
    written = [];
    return pieces;
  };
  const push = (text: string, isLast: boolean) => {
    open?.push(strToU8(text), isLast);
    return take();
  };
  const begin = (path: string) => {
    open = new ZipDeflate(path, { level: 6 });
    open.mtime = time;
    zip.add(open);
  };
  return {
    begin,
    add: (text) => push(text, false),
    endFile: () => push('', true),
    file(path, text) {
      begin(path);
      return push(text, true);
    },
    end() {
      zip.end();
      return take();
    },
  };
}
