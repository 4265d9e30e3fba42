/** One line, or row, of a list of vendors as the user has it. Numbered from 1, as editors and spreadsheets do. */
export interface ListLine {
  number: number;
  text: string;
}

export type LineProblem = 'no-address' | 'private-address' | 'too-many';

export interface ListedVendor {
  line: number;
  /** Registrable domain. */
  domain: string;
  /** Where its site begins. */
  url: string;
}

export interface VendorList {
  vendors: ListedVendor[];
  /** Lines that name no vendor that can be vetted. */
  faults: (ListLine & { problem: LineProblem })[];
  /** Lines that name a vendor of an earlier line. */
  repeats: (ListLine & { sameAs: number })[];
}

/** What became of each line of a list that was added to the queue. */
export interface AddedList extends Pick<VendorList, 'faults' | 'repeats'> {
  added: ListedVendor[];
  /** In the register already. */
  candidates: ListedVendor[];
  /** On the list already. */
  queued: ListedVendor[];
}

/** A file with columns. */
export interface VendorTable {
  header: string[];
  rows: { number: number; cells: string[] }[];
}
