import type { DestinationRole, TransferPicture } from '../../utils/model/transfer.ts';
import { type Place, placesOf } from './places.ts';

/** Something on which the documents are silent, or which they leave open, to be asked of the vendor. */
export type TransferQuestion =
  | { kind: 'role'; role: DestinationRole }
  | { kind: 'sub-processor-places'; names: readonly string[] }
  | { kind: 'conflict' | 'basis' | 'check'; places: Place[] };

/** What a person has to ask before the picture is whole; what contradicts comes first, silence last. */
export function transferQuestions(transfers: TransferPicture): TransferQuestion[] {
  const places = placesOf(transfers);
  const about = (kind: 'conflict' | 'basis' | 'check', concerned: Place[]): TransferQuestion[] =>
    concerned.length > 0 ? [{ kind, places: concerned }] : [];
  const unplaced = places
    .filter((place) => place.class === 'unknown' && place.country === null)
    .flatMap(({ destinations }) => destinations.flatMap(({ subProcessor }) => subProcessor ?? []));
  return [
    ...about(
      'conflict',
      places.filter(({ isConflict }) => isConflict),
    ),
    ...about(
      'basis',
      places.filter(({ safeguard }) => safeguard === 'missing'),
    ),
    ...about(
      'check',
      places.filter(({ safeguard }) => safeguard === 'to-check'),
    ),
    ...(unplaced.length > 0 ? [{ kind: 'sub-processor-places', names: [...new Set(unplaced)] } as const] : []),
    ...transfers.unknown.map((role) => ({ kind: 'role', role }) as const),
  ];
}
