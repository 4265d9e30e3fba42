import { contract } from './nl/contract.ts';
import { security } from './nl/security.ts';
import { transparency } from './nl/transparency.ts';
import { vendor } from './nl/vendor.ts';

export const nl = { ...contract, ...transparency, ...security, ...vendor };
