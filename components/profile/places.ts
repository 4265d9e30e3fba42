import {
  COUNTRY_CLASSES,
  type CountryClass,
  DESTINATION_ROLES,
  type Destination,
  type DestinationRole,
  SAFEGUARDS,
  type Safeguard,
  type TransferPicture,
  type WorldRegion,
} from '../../utils/model/transfer.ts';

/** From what a reader must look at first to what needs no look: a known third country weighs more than not knowing. */
export const CLASSES_BY_CONCERN: readonly CountryClass[] = ['third', 'unknown', 'adequate', 'eea'];

/** One place in which data is protected in one way, with all the ways in which data comes there. */
export interface Place {
  key: string;
  country: string | null;
  region: WorldRegion | null;
  class: CountryClass;
  safeguard: Safeguard;
  destinations: Destination[];
  /** A promise of "EEA only" does not agree with it. */
  isConflict: boolean;
}

/** Who comes to a place in one way. */
export interface RoleAtPlace {
  role: DestinationRole;
  /** Every mention of it says "may", "can be chosen" or "if". */
  onlyPossible: boolean;
  /** Names of sub-processors, each once. */
  names: string[];
}

/**
 * Destinations gathered by place, the worst first. One country stands twice when it is protected in two ways: a company
 * on the list of an adequacy decision and one that is not are not the same risk.
 */
export function placesOf({ destinations, conflicts }: Pick<TransferPicture, 'destinations' | 'conflicts'>): Place[] {
  const conflicting = new Set(conflicts.map((index) => destinations[index]));
  const places = [...Map.groupBy(destinations, keyOf)].map(([key, members]): Place => {
    const { country, region, class: found, safeguard } = members[0]!;
    const isConflict = members.some((member) => conflicting.has(member));
    return { key, country, region, class: found, safeguard, destinations: members, isConflict };
  });
  return places.toSorted(
    (a, b) =>
      CLASSES_BY_CONCERN.indexOf(a.class) - CLASSES_BY_CONCERN.indexOf(b.class) ||
      SAFEGUARDS.indexOf(b.safeguard) - SAFEGUARDS.indexOf(a.safeguard) ||
      b.destinations.length - a.destinations.length,
  );
}

const keyOf = ({ country, region, class: found, safeguard }: Destination): string =>
  [country, region, found, safeguard].join(' ');

/** In what ways data comes to a place, in the order of the roles. */
export function rolesAt({ destinations }: Place): RoleAtPlace[] {
  return DESTINATION_ROLES.flatMap((role) => {
    const members = destinations.filter((destination) => destination.role === role);
    if (members.length === 0) return [];
    const names = new Set(members.flatMap(({ subProcessor }) => subProcessor ?? []));
    return [{ role, onlyPossible: members.every(({ certainty }) => certainty === 'possible'), names: [...names] }];
  });
}

/** How many places of each class, in the order of the classes; classes without any are left out. */
export function countClasses(classes: readonly CountryClass[]): { class: CountryClass; count: number }[] {
  return COUNTRY_CLASSES.map((one) => ({ class: one, count: classes.filter((found) => found === one).length })).filter(
    ({ count }) => count > 0,
  );
}
