import type { VettingJob } from '../model/vetting-job.ts';
import { database } from './database.ts';
import { changeWithReading, type Reading } from './readings.ts';

export type { Reading };

export async function findVetting(vendorId: string): Promise<VettingJob | null> {
  return (await (await database()).get('vettings', vendorId)) ?? null;
}

/** Vettings that are not finished: they go on after a restart. */
export async function unfinishedVettings(): Promise<VettingJob[]> {
  const all = await (await database()).getAll('vettings');
  return all.filter((job) => job.state === 'running' || job.state === 'judging');
}

/** As `changeWithReading` of one vetting. */
export const changeVetting = (
  vendorId: string,
  change: (stored: VettingJob | null) => VettingJob | null,
  reading?: Reading,
): Promise<VettingJob | null> => changeWithReading('vettings', vendorId, change, reading);
