import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findBrowser } from '../browsers/find.ts';
import { LOOKS, pictureName } from '../preview/looks.ts';

const COMMAND = fileURLToPath(new URL('../preview/screenshots.ts', import.meta.url));

// All of them are some minutes' work, for when one wants to look at them; one view shows that the command takes them all.
test.skipIf(findBrowser('chromium') === null)(
  '`npm run screenshots` takes a picture of a view in every look, and finds no fault in it',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'vetwell-pictures-'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--view', 'versions', '--into', folder], {
      encoding: 'utf8',
    });
    const taken = readdirSync(folder);
    rmSync(folder, { recursive: true });
    expect(`${stdout}${stderr}`).toContain('Pictures in');
    expect(status).toBe(0);
    expect(taken.toSorted()).toEqual(LOOKS.map((look) => pictureName('versions', look)).toSorted());
  },
);
