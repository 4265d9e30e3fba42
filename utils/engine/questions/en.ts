import { contract } from './en/contract.ts';
import { security } from './en/security.ts';
import { transparency } from './en/transparency.ts';
import { vendor } from './en/vendor.ts';

export const en = { ...contract, ...transparency, ...security, ...vendor };
