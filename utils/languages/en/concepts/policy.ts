import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    right* to, right of, rights, (is|are|be) entitled to, you (may|can), you have the (right|option|ability|choice),
    ability to, request that we, ask us to, request to, may request, can request, may ask,
    (can|may) (also|always|at any time), option to, opportunity to`,
  'access-data': `
    access, accessing, copy of (_|) (_|) (_|) (data|information), obtain (_|) (copy|confirmation),
    view (_|) (_|) (data|information), review (_|) (_|) (data|information), right of access`,
  'rectify-data': `
    rectif*, correct, corrected, correcting, correction, corrections,
    update (_|) (_|) (_|) (_|) (data|information|account|profile), updat* or, amend, amended, amendment, amending,
    modif* (_|) (_|) (_|) (data|information), (change|edit) (_|) (_|) (_|) (data|information), inaccura*`,
  'erase-data': `
    eras*, delet*, remov* (_|) (_|) (_|) (data|information), right to be forgotten, removal of, remov*, forgotten`,
  'port-data': `
    portab*, machine readable, structured commonly used, (another|other) (data|) controller,
    another (company|organi*|service provider), transfer (_|) (_|) (_|) (_|) to (another|other|a third), port,
    commonly used*`,
  complain: 'complain*, lodge, lodging, grievance*',
  'supervisory-authority': `
    supervisory authorit*, data protection (authorit*|commission*|agency|regulator|supervisor*),
    information commissioner*, ICO, privacy commissioner*, CNIL, DPA,
    (local|competent|relevant|regulatory) (authorit*|regulator*), data protection board, autoriteit persoonsgegevens,
    commissioner`,
  withdraw: 'withdraw*, revok*, retract*, opt out, opting out, unsubscrib*, opt in',
  consent: 'consent*, permission*',
  keep: 'retain*, retention, keep, keeps, kept, stor*, hold, held, preserv*, maintain*',
  'as-long-as': `
    as long as, for the (period|duration|time), only for, until, no longer (than|necessary|required|needed|need),
    retention period*, longer than, so long as, when (_|) no longer`,
  retention: 'retention, storage (period|duration|limitation), how long',
  'data-protection-officer': `
    data (protection|privacy) officer*, DPO, data protection (manager|lead|contact|representative), privacy officer,
    chief privacy officer, grievance officer`,
  contact: 'contact*, e mail, email, reach, write to, address, phone, telephone, post, mail, mailto',
  'processing-basis': 'legal bas*, lawful bas*, legal ground*, legitimate interest*, basis for (_|) process*',
};
