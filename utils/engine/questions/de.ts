import { contract } from './de/contract.ts';
import { security } from './de/security.ts';
import { transparency } from './de/transparency.ts';
import { vendor } from './de/vendor.ts';

export const de = { ...contract, ...transparency, ...security, ...vendor };
