import { strToU8, Zip, ZipDeflate } from 'fflate';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface ZipStream {
  /** Begins a file; what came before must be ended. */
  begin: (path: string) => void;
  /** Adds to the file that was begun; returns what can be written out so far. */
  add: (content: string | Bytes) => Bytes[];
  endFile: () => Bytes[];
  /** A whole small file. */
  file: (path: string, content: string | Bytes) => Bytes[];
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
  const push = (content: string | Bytes, isLast: boolean) => {
    open?.push(typeof content === 'string' ? strToU8(content) : content, isLast);
    return take();
  };
  const begin = (path: string) => {
    open = new ZipDeflate(path, { level: 6 });
    open.mtime = time;
    zip.add(open);
  };
  return {
    begin,
    add: (content) => push(content, false),
    endFile: () => push('', true),
    file(path, content) {
      begin(path);
      return push(content, true);
    },
    end() {
      zip.end();
      return take();
    },
  };
}
