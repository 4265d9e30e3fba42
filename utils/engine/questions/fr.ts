import { contract } from './fr/contract.ts';
import { security } from './fr/security.ts';
import { transparency } from './fr/transparency.ts';
import { vendor } from './fr/vendor.ts';

export const fr = { ...contract, ...transparency, ...security, ...vendor };
