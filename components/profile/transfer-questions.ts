import type { DestinationRole, TransferPicture } from '../../utils/model/transfer.ts';
import { type Place, placesOf } from './places.ts';

/** Something on which the documents are silent, or which they leave open, to be asked of the vendor. */
export type TransferQuestion =
  | { kind: 'role'; role: DestinationRole }
  | { kind: 'sub-processor-places'; names: readonly string[] }
  | { kind: 'basis' | 'check'; place: Place }
  | { kind: 'conflict'; places: Place[] };

/** What a person has to ask before the picture is whole; what contradicts comes first, silence last. */
export function transferQuestions(transfers: TransferPicture): TransferQuestion[] {
  const places = placesOf(transfers);
  const conflicts = places.filter(({ isConflict }) => isConflict);
  const unplaced = places
    .filter((place) => place.class === 'unknown' && place.country === null)
    .flatMap(({ destinations }) => destinations.flatMap(({ subProcessor }) => subProcessor ?? []));
  return [
    ...(conflicts.length > 0 ? [{ kind: 'conflict', places: conflicts } as const] : []),
    ...places.filter(({ safeguard }) => safeguard === 'missing').map((place) => ({ kind: 'basis', place }) as const),
    ...places.filter(({ safeguard }) => safeguard === 'to-check').map((place) => ({ kind: 'check', place }) as const),
    ...(unplaced.length > 0 ? [{ kind: 'sub-processor-places', names: [...new Set(unplaced)] } as const] : []),
    ...transfers.unknown.map((role) => ({ kind: 'role', role }) as const),
  ];
}
