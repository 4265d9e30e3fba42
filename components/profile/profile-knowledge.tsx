import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalisedText } from '../../utils/model/language.ts';
import type { CompetentAuthorities } from '../../utils/model/transfer.ts';

/** What our own facts add to what the vendor's documents say; the page knows the facts and the clock, components do not. */
export interface ProfileKnowledge {
  authorities: CompetentAuthorities;
  /** Whether a fact of this ISO date has to be checked again. */
  isOldFact: (asOf: string) => boolean;
  /** Name of a register of companies by its id. */
  registerName: (id: string) => string;
  /** What being a party to Convention 108 means for this country (ISO 3166-1 alpha-2); null when it is none. */
  convention108: (country: string) => { note: LocalisedText; asOf: string; verified: boolean } | null;
}

const ProfileKnowledgeContext = createContext<ProfileKnowledge | null>(null);

/** Everything inside can tell how old a fact is. */
export function ProfileKnowledgeProvider(props: { knowledge: ProfileKnowledge; children: ComponentChildren }) {
  return <ProfileKnowledgeContext.Provider value={props.knowledge}>{props.children}</ProfileKnowledgeContext.Provider>;
}

export function useProfileKnowledge(): ProfileKnowledge {
  const knowledge = useContext(ProfileKnowledgeContext);
  if (!knowledge) throw new Error('Put this inside <ProfileKnowledgeProvider>');
  return knowledge;
}
