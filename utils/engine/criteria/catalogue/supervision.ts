import type { Criterion } from '../criterion.ts';
import saAuthorityNamed from '../supervision/sa-authority-named.ts';
import saMainEstablishment from '../supervision/sa-main-establishment.ts';

/** Criteria of supervision. A new one is a file and two lines here (import and entry). */
export const SUPERVISION: readonly Criterion[] = [saAuthorityNamed, saMainEstablishment];
