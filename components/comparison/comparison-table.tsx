// biome-ignore-all lint/a11y/noRedundantRoles: CSS shows one criterion at a time where there is no room for columns, and a
// table that CSS takes apart is no longer a table to screen readers unless its roles are written out.
import type { ComponentChildren } from 'preact';
import { useLocale } from '../locale.tsx';
import { COMPARABLE, hrefFor } from '../register/route.ts';
import { CriterionRow } from './criterion-row.tsx';
import { GroupRows, StandingRows } from './overview-rows.tsx';
import { type ComparedVendor, type ComparisonSection, GATES_SECTION } from './rows.ts';

interface ComparisonTableProps {
  vendors: readonly ComparedVendor[];
  sections: readonly ComparisonSection[];
}

/** One table from the figures down to the last criterion, so that a vendor keeps its column and its name stays in view. */
export function ComparisonTable({ vendors, sections }: ComparisonTableProps) {
  const { t, open } = useLocale();
  const columns = vendors.length + 1;
  return (
    <div class={`comparison comparison--${vendors.length}`}>
      <table role="table" class="comparison__table">
        <caption class="hidden-visually">{t('comparison.title')}</caption>
        <thead role="rowgroup" class="comparison__head">
          <tr role="row">
            <th role="columnheader" scope="col" class="comparison__what">
              <span class="hidden-visually">{t('comparison.criterion')}</span>
            </th>
            {vendors.map((vendor) => (
              <VendorColumn key={vendor.candidate.id} vendor={vendor} vendors={vendors} />
            ))}
          </tr>
        </thead>
        <Section title={t('comparison.standing')} columns={columns}>
          <StandingRows vendors={vendors} />
        </Section>
        <Section title={t('plots.groups')} columns={columns}>
          <GroupRows vendors={vendors} />
        </Section>
        {sections.map(({ id, rows }) => (
          <Section key={id} title={id === GATES_SECTION ? t('gates.title') : open('group', id)} columns={columns}>
            {rows.map((row) => (
              <CriterionRow key={row.id} row={row} vendors={vendors} />
            ))}
          </Section>
        ))}
      </table>
      {sections.length === 0 && <p class="soft">{t('comparison.no-differences')}</p>}
    </div>
  );
}

function Section({ title, columns, children }: { title: string; columns: number; children: ComponentChildren }) {
  return (
    <tbody role="rowgroup">
      <tr role="row" class="comparison__section">
        <th scope="rowgroup" colSpan={columns}>
          <h2>{title}</h2>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function VendorColumn({ vendor, vendors }: { vendor: ComparedVendor; vendors: readonly ComparedVendor[] }) {
  const { t } = useLocale();
  const { id, name } = vendor.candidate;
  const others = vendors.map(({ candidate }) => candidate.id).filter((other) => other !== id);
  return (
    <th role="columnheader" scope="col">
      <a title={name} href={hrefFor({ page: 'candidate', id })}>
        {name}
      </a>
      {others.length >= COMPARABLE.min && (
        <a
          class="comparison__drop small no-print"
          href={hrefFor({ page: 'compare', ids: others })}
          aria-label={t('comparison.without', { name })}
        >
          {t('comparison.drop')}
        </a>
      )}
    </th>
  );
}
