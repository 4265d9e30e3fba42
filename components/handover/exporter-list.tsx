import { useId } from 'preact/hooks';
import { EXPORTER_GROUPS } from '../../utils/model/exporter.ts';
import { useLocale } from '../locale.tsx';
import type { ExporterChoice } from './export-draft.ts';

interface ExporterListProps {
  exporters: readonly ExporterChoice[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Everything that candidates can be handed over to, in groups, a sentence each. */
export function ExporterList({ exporters, chosen, onChoose }: ExporterListProps) {
  const { t, own } = useLocale();
  const name = useId();
  return (
    <div class="stack">
      {EXPORTER_GROUPS.map((group) => {
        const members = exporters.filter((exporter) => exporter.group === group);
        if (members.length === 0) return null;
        return (
          <fieldset key={group} class="exporters">
            <legend class="exporters__group">{t(`handover.group.${group}`)}</legend>
            {members.map((exporter) => (
              <label key={exporter.id} class="exporter">
                <input
                  type="radio"
                  name={name}
                  checked={exporter.id === chosen}
                  aria-describedby={`${name}-${exporter.id}`}
                  onChange={() => onChoose(exporter.id)}
                />
                <span class="exporter__label">{own(exporter.label)}</span>
                <span id={`${name}-${exporter.id}`} class="exporter__sentence soft small">
                  {own(exporter.sentence)}
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
